package org.entente.event;

import java.util.Set;
import org.entente.model.CalendarNames;
import org.entente.model.Token;

/** Days, months and measures of time, which are nobody's name: "ended by Monday, last year". */
final class TimeNouns {
  private static final Set<String> LEMMAS =
      Set.of(
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.",
          "today",
          "yesterday",
          "tomorrow",
          "week",
          "month",
          "year",
          "day",
          "night",
          "weekend",
          "time");

  private TimeNouns() {}

  /** Whether a word is one. */
  static boolean has(Token word) {
    String lemma = Lexicon.lemma(word);
    return LEMMAS.contains(lemma) || CalendarNames.contains(lemma);
  }
}
