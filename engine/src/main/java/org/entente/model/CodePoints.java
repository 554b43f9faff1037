package org.entente.model;

/** Turns UTF-16 offsets of one text into Unicode code points and back. */
public final class CodePoints {
  private final String text;
  private final boolean plain;

  /** Offsets of {@code text}. */
  public CodePoints(String text) {
    this.text = text;
    this.plain = text.codePointCount(0, text.length()) == text.length();
  }

  /** The code-point offset of a UTF-16 offset. */
  public int of(int utf16) {
    return plain ? utf16 : text.codePointCount(0, utf16);
  }

  /** The UTF-16 offset of a code-point offset. */
  public int toUtf16(int codePoint) {
    return plain ? codePoint : text.offsetByCodePoints(0, codePoint);
  }
}
