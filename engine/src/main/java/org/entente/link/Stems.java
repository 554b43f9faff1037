package org.entente.link;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Event;
import org.entente.model.Token;

/** The first letters of words, so that "arrested" and "the arrests" meet. */
final class Stems {
  private static final int LENGTH = 5;
  private static final Set<String> LIGHT =
      Set.of("make", "have", "take", "give", "hold", "put", "go", "do", "be", "carry", "set");

  private static final Set<String> SLIGHT =
      Set.of("would", "which", "their", "the", "that", "from", "with", "until", "after", "befor");

  /** Words of saying, of those who say, and of days: they tell nothing of what is said. */
  static final Set<String> SAYING =
      Set.of(
          "say", "tell", "deny", "claim", "accus", "alleg", "charg", "repor", "state", "insis",
          "rejec", "dismi", "respo", "spoke", "offic", "minis", "presi", "gover", "forei", "secre",
          "leade", "autho", "sourc", "agenc", "media", "newsp", "sunda", "monda", "tuesd", "wedne",
          "thurs", "frida", "satur", "week", "month", "year", "day", "have", "make", "take", "give",
          "use", "want", "come", "call", "other", "last", "new", "peopl", "count", "accor", "also",
          "janua", "febru", "march", "april", "may", "june", "july", "augus", "septe", "octob",
          "novem", "decem", "next", "soon", "end", "within", "categ", "stron", "vehem", "false",
          "untru", "groun", "basel");

  private Stems() {}

  /** The stems of a text's words of three letters and more, slight ones left out. */
  static Set<String> in(String text) {
    Set<String> stems = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      String stem = word.substring(0, Math.min(LENGTH, word.length()));
      if (stem.length() > 2 && !SLIGHT.contains(stem)) {
        stems.add(stem);
      }
    }
    return stems;
  }

  /** The stem of a word as it is written. */
  static String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.substring(0, Math.min(LENGTH, lower.length()));
  }

  /** The stem of a word. */
  static String of(Token word) {
    return of(word.lemma());
  }

  /** The stems of all words that make an event, light verbs left out. */
  static Set<String> of(Event event) {
    return event.evidence().stream()
        .filter(e -> e.role().equals("trigger"))
        .flatMap(e -> event.sentence().within(e.span()).stream())
        .filter(t -> (t.isVerb() || t.isNoun()) && !LIGHT.contains(t.lemma()))
        .map(Stems::of)
        .collect(Collectors.toSet());
  }
}
