package org.entente.read;

import java.util.regex.Pattern;

/**
 * Takes out of a file's text what readers do not see: other line ends than {@code \n}, soft
 * hyphens, zero-width and control characters; hard spaces become spaces. Quotation marks, dashes
 * and letters stay as written. Offsets point into the text as mended, for that is what is stored.
 */
final class Mending {
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\f\u0085\u2028\u2029]");
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\\p{Cc}&&[^\n\t]]");
  private static final Pattern HARD_SPACE =
      Pattern.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]");
  private static final Pattern LINE_TAIL = Pattern.compile("(?<![ \t])[ \t]++(?=\n|$)");
  private static final Pattern MANY_BLANK = Pattern.compile("\n{3,}");

  private Mending() {}

  static String mend(String text) {
    String lines = LINE_END.matcher(text).replaceAll("\n");
    String seen = UNSEEN.matcher(lines).replaceAll("");
    String spaced = HARD_SPACE.matcher(seen).replaceAll(" ");
    String trimmed = LINE_TAIL.matcher(spaced).replaceAll("");
    return MANY_BLANK.matcher(trimmed).replaceAll("\n\n").strip();
  }
}
