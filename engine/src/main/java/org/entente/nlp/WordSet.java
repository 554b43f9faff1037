package org.entente.nlp;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Which words a stretch of text holds, in lower case, and which closed classes of {@link
 * Vocabulary} a word of it may be of ({@code MONTH}, {@code WEEKDAY}, {@code SEASON}, {@code YEAR},
 * {@code DECADE}): a glance that tells which patterns need not be tried. A class may be named
 * without need, never left out.
 */
final class WordSet {
  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Set<String> WEEKDAYS =
      Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");

  private final Set<String> words = new HashSet<>();

  private WordSet() {}

  /** The words of a text from one offset up to another. */
  static WordSet of(String text, int from, int to) {
    WordSet set = new WordSet();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || !Character.isLetterOrDigit(text.charAt(i))) {
        if (i > start) {
          set.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = i + 1;
      }
    }
    return set;
  }

  private void add(String word) {
    words.add(word);
    if (Character.isDigit(word.charAt(0))) {
      words.add(word.length() < 4 ? "DECADE" : "YEAR");
    } else if (word.length() >= 3) {
      addClass("MONTH", MONTHS.contains(word.substring(0, 3)));
      addClass("WEEKDAY", WEEKDAYS.contains(word.substring(0, 3)));
      addClass("SEASON", SEASONS.contains(word));
    }
  }

  private void addClass(String name, boolean is) {
    if (is) {
      words.add(name);
    }
  }

  /** Whether it holds one of some words or classes. */
  boolean holds(Set<String> any) {
    return any.stream().anyMatch(words::contains);
  }
}
