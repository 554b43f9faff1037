package org.entente.link;

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

  private Stems() {}

  /** The stem of a word. */
  static String of(Token word) {
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    return lemma.substring(0, Math.min(LENGTH, lemma.length()));
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
