package org.entente.statement;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** A phrase such as "according to the report", and the clause it stands beside. */
final class Adjunct {
  private static final Set<String> CLAUSAL =
      Set.of("root", "ccomp", "parataxis", "advcl", "conj", "acl", "acl:relcl", "dep");

  private Adjunct() {}

  /** The host clause of an adjunct cue. */
  static Optional<BitSet> host(CueWords cue) {
    Sentence sentence = cue.sentence();
    return named(cue)
        .flatMap(n -> phraseHead(cue))
        .flatMap(p -> sentence.head(p).map(h -> host(sentence, p, reach(sentence, p, h))));
  }

  /** The head of the whole adjunct phrase: the first word above the expression's own. */
  static Optional<Token> phraseHead(CueWords cue) {
    Token at = cue.last();
    if (at.isNoun()) {
      return Optional.of(at);
    }
    while (cue.tokens().contains(at) && at.head() >= 0) {
      at = cue.sentence().token(at.head());
    }
    return Optional.of(at).filter(h -> !cue.tokens().contains(h));
  }

  /** Who is named after the expression. */
  static Optional<Token> named(CueWords cue) {
    return cue.last().isNoun()
        ? cue.sentence().child(cue.last(), "nmod:poss")
        : phraseHead(cue).filter(h -> h.index() > cue.last().index());
  }

  /** At either end of a sentence it holds for all of it, elsewhere for the clause it stands in. */
  private static Token reach(Sentence sentence, Token phrase, Token above) {
    BitSet words = Words.trim(sentence, Words.under(sentence, phrase));
    boolean first = words.nextSetBit(0) == 0;
    boolean last = words.length() >= sentence.size() - 1;
    return first || last ? root(sentence, above) : clause(sentence, above);
  }

  private static Token root(Sentence sentence, Token from) {
    Token at = from;
    for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
      at = sentence.token(at.head());
    }
    return at;
  }

  private static Token clause(Sentence sentence, Token from) {
    Token at = from;
    while (at.head() >= 0
        && !CLAUSAL.contains(at.relation())
        && !CLAUSAL.contains(at.plainRelation())) {
      at = sentence.token(at.head());
    }
    return at;
  }

  private static BitSet host(Sentence sentence, Token phrase, Token clause) {
    BitSet all = Words.under(sentence, clause);
    return Words.minus(all, Words.under(sentence, phrase));
  }
}
