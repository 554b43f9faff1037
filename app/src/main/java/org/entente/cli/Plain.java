package org.entente.cli;

/**
 * Text from outside, made safe to show. Articles may hold control characters that move the cursor
 * or recolour a terminal, and bidirectional marks that make a line read as something else.
 */
final class Plain {

  private Plain() {}

  /** The text on one line, without control, format and unpaired characters. */
  static String line(String text) {
    return text.replaceAll("(?U)\\s+", " ").replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "");
  }

  /** The first {@code width} characters, the last of them an ellipsis where more follow. */
  static String cut(String text, int width) {
    if (text.codePointCount(0, text.length()) <= width) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, Math.max(0, width - 1))) + "…";
  }

  /** Cut or filled with blanks to exactly {@code width} characters. */
  static String fit(String text, int width) {
    String cut = cut(text, width);
    return cut + " ".repeat(Math.max(0, width - cut.codePointCount(0, cut.length())));
  }
}
