package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Words joined by "and" or "or" to others: with "Peru" also the Chile of "Peru and Chile". */
final class Conjuncts {
  private Conjuncts() {}

  /** Each word with those that are joined to it. */
  static List<Token> with(List<Token> words, Sentence sentence) {
    List<Token> all = new ArrayList<>();
    for (Token word : words) {
      all.add(word);
      all.addAll(sentence.children(word, "conj"));
    }
    return all;
  }
}
