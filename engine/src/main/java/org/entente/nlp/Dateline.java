package org.entente.nlp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a report was sent from, at the head of a paragraph: "LIMA, May 3 (Agency) —". It is no part
 * of the sentence that follows, and a parse that takes it for one gets that sentence wrong.
 *
 * <p>A name in capitals and a dash make one; a name in small letters needs an agency beside it. A
 * colon makes none: what stands before it is more often a speaker.
 */
final class Dateline {
  private static final String REST = "(?:, [^\\n()—―–]{1,40}?)?";
  private static final String AGENCY = " ?\\(\\p{Lu}[^()\\n]{1,40}\\)";
  private static final String DASH = " ?(?:—|―|–|--| -) ";

  private static final Pattern FORM =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{Lu}'’. /-]{2,30}REST(?:AGENCY)?DASH|\\p{Lu}[\\p{L}'’. -]{2,30}RESTAGENCYDASH)"
              .replace("REST", REST)
              .replace("AGENCY", AGENCY)
              .replace("DASH", DASH));

  private Dateline() {}

  /** Where the dateline that begins at an offset ends; the offset itself where none begins. */
  static int end(String text, int start) {
    Matcher dateline = FORM.matcher(text).region(start, text.length());
    return opens(text, start) && dateline.lookingAt() ? dateline.end() : start;
  }

  private static boolean opens(String text, int start) {
    String before = text.substring(Math.max(0, start - 40), start);
    return start == 0 || before.isBlank() && start < 40 || before.matches("(?s).*\\n[ \\t]*");
  }
}
