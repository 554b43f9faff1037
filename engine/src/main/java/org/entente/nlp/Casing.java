package org.entente.nlp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Small words in small letters again. News agencies' machines took the full stop of an abbreviation
 * for the end of a sentence and wrote "U.S. And Japanese officials".
 */
final class Casing {
  /** Words that begin no sentence in news, and "The" behind a comma. */
  private static final Pattern RAISED =
      Pattern.compile(
          "(?<=\\b\\p{Lu}\\.\\p{Lu}\\.)(?:, ?|\\s)(And|Or|Of|To|By|With|For|From|Has|Had|Have|Is|Was"
              + "|Were|Are|Would|Will|Should|Could|Did|Does|Which|Who|That)(?=\\s)"
              + "|(?<=\\b\\p{Lu}\\.\\p{Lu}\\.), (The|A|An)(?=\\s)");

  private Casing() {}

  /** Lowers the raised words of a text in place; its length stays. */
  static void lower(StringBuilder text) {
    Matcher raised = RAISED.matcher(text.toString());
    while (raised.find()) {
      int at = raised.start(raised.group(1) != null ? 1 : 2);
      text.setCharAt(at, Character.toLowerCase(text.charAt(at)));
    }
  }
}
