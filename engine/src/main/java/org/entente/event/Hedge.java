package org.entente.event;

import java.util.Locale;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Words that say that one says it: "I want to thank them" thanks them. */
final class Hedge {
  private Hedge() {}

  /** Whether a deed of words stands right below such a word of the speaker himself. */
  static boolean over(Proposition p, Sentence sentence, StatusWords words) {
    Token verb = p.predicate();
    if (verb.head() < 0 || !Standing.SAID.contains(p.type()) && !p.speech()) {
      return false;
    }
    Token above = sentence.token(verb.head());
    return words.is("hedge", above)
        && !words.negated(above, sentence)
        && sentence.children(above, "nsubj").stream()
            .anyMatch(s -> s.text().toLowerCase(Locale.ROOT).matches("i|we"));
  }
}
