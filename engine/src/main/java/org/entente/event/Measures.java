package org.entente.event;

import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Words that only tell how much of something: in "most of its sanctions" sanctions are meant. */
final class Measures {
  private static final Set<String> NOUNS =
      Set.of("none", "half", "bulk", "majority", "rest", "remainder");

  private Measures() {}

  /** What a word that only measures measures; else the word. */
  static Token behind(Token word, Sentence sentence) {
    if (!word.tag().matches("JJ[RS]?|DT|CD|PDT") && !NOUNS.contains(Lexicon.lemma(word))) {
      return word;
    }
    return sentence.children(word, "nmod").stream()
        .filter(n -> !n.tag().startsWith("W"))
        .filter(
            n -> sentence.children(n, "case").stream().anyMatch(c -> Lexicon.lemma(c).equals("of")))
        .findFirst()
        .orElse(word);
  }
}
