package org.entente.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Turns UTF-16 offsets of one text into Unicode code points and back. */
public final class CodePoints {
  private static final ThreadLocal<CodePoints> LAST = new ThreadLocal<>();

  private final String text;

  /** Where the characters stand that take two UTF-16 units: the offsets of the second. */
  private final int[] seconds;

  /** Offsets of {@code text}. */
  public CodePoints(String text) {
    this.text = text;
    this.seconds =
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray();
  }

  /** Offsets of {@code text}, counted anew only where the thread's last text was another. */
  public static CodePoints of(String text) {
    CodePoints last = LAST.get();
    if (last == null || last.text != text) {
      last = new CodePoints(text);
      LAST.set(last);
    }
    return last;
  }

  /** The code-point offset of a UTF-16 offset. */
  public int of(int utf16) {
    int at = Arrays.binarySearch(seconds, utf16);
    return utf16 - (at >= 0 ? at : -at - 1);
  }

  /** The UTF-16 offset of a code-point offset. */
  public int toUtf16(int codePoint) {
    return seconds.length == 0 ? codePoint : text.offsetByCodePoints(0, codePoint);
  }
}
