package org.entente.actor;

import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * What a text has around a place's name: that something is there, or that it was sent from there.
 */
final class Surroundings {
  private static final Pattern AFTER_DATELINE =
      Pattern.compile("(?:, [^\\n.]{0,40}\\.?)?(?: ?\\([^)\\n]{1,40}\\))? ?[-–—:]{1,2}\\s");

  /** Room for the longest preposition, an article and "rebel-held eastern". */
  private static final int BEFORE = 48;

  private final String text;
  private final Vocabulary homes;

  Surroundings(String text, Vocabulary homes) {
    this.text = text;
    this.homes = homes;
  }

  /** Whether the words open a paragraph, and what is told begins behind a dash or colon. */
  boolean isDateline(Span span) {
    String before = text.substring(0, span.start());
    boolean opens = span.start() == 0 || before.stripTrailing().isEmpty();
    boolean paragraph = opens || before.matches("(?s).*\\n[ \\t]*");
    return paragraph && AFTER_DATELINE.matcher(text).region(span.end(), text.length()).lookingAt();
  }

  /** Whether a preposition of place stands before the words, articles aside. */
  boolean isWhere(Span span) {
    String before = text.substring(Math.max(0, span.start() - BEFORE), span.start());
    String[] words = before.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}']+");
    int last = words.length - 1;
    while (last > 0 && homes.has("part", words[last])) {
      last--;
    }
    boolean the = last > 0 && words[last].equals("the");
    boolean cut = before.stripTrailing().endsWith(",") || before.stripTrailing().endsWith(".");
    return last >= 0 && !cut && homes.has("where", words[the ? last - 1 : last]);
  }
}
