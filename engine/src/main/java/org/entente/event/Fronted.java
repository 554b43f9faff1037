package org.entente.event;

import java.util.List;
import java.util.Locale;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * A negation that stands before a verb's auxiliary and subject: "at no time did troops fire", "not
 * once did they meet", "never before has a premier visited".
 */
final class Fronted {
  private Fronted() {}

  /** Whether a word that hangs on a verb is one, or its noun or adverb. */
  static boolean is(Token word, Token verb, Sentence sentence, StatusWords words) {
    return word.plainRelation().matches("obl|advmod|nmod")
        && inverted(word, verb, sentence)
        && (never(word, sentence, words) || noNoun(word, sentence))
        && sentence.subtree(verb).stream().noneMatch(t -> words.is("degree", t));
  }

  /** "At no time", "on no account". */
  private static boolean noNoun(Token noun, Sentence sentence) {
    return noun.isNoun()
        && sentence.child(noun, "case").isPresent()
        && sentence.children(noun, "det").stream().anyMatch(d -> Lexicon.lemma(d).equals("no"));
  }

  /** "Not once", "never before"; not "not only", "no sooner", "not until May". */
  private static boolean never(Token adverb, Sentence sentence, StatusWords words) {
    return words.is("ever", adverb)
        && sentence.children(adverb, "advmod", "det", "dep").stream()
            .map(n -> n.text().toLowerCase(Locale.ROOT))
            .anyMatch(n -> n.matches("not|never"));
  }

  private static boolean inverted(Token word, Token verb, Sentence sentence) {
    List<Token> subjects = sentence.children(verb, "nsubj");
    return sentence.children(verb, "aux", "cop").stream()
        .filter(a -> a.index() > word.index())
        .anyMatch(a -> subjects.stream().anyMatch(s -> a.index() < s.index()));
  }
}
