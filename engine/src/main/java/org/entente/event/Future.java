package org.entente.event;

import java.util.Optional;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** The future that is told by two verbs: "is going to help". */
final class Future {
  private Future() {}

  /** The "going" of "is going to help", from "help". */
  static Optional<Token> going(Token deed, Sentence sentence) {
    return Optional.of(deed)
        .filter(d -> d.plainRelation().equals("xcomp"))
        .filter(d -> sentence.children(d, "mark").stream().anyMatch(m -> m.tag().equals("TO")))
        .flatMap(sentence::head)
        .filter(g -> g.tag().equals("VBG") && Lexicon.lemma(g).equals("go"))
        .filter(
            g -> sentence.children(g, "aux").stream().anyMatch(a -> Lexicon.lemma(a).equals("be")));
  }
}
