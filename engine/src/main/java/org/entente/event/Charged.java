package org.entente.event;

import java.util.Optional;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.Token;

/**
 * What somebody is only accused of: "a man suspected of shooting a guard", "facing charges of
 * torture". What he is convicted of he did.
 */
final class Charged {
  private Charged() {}

  /** Claimed, where a participle or a noun of accusing stands over the deed. */
  static Optional<Standing> of(Proposition p, Sentence sentence, StatusWords words) {
    Token deed = p.predicate();
    boolean charged =
        deed.head() >= 0
            && isOf(deed, sentence)
            && accuses(sentence.token(deed.head()), deed, sentence, words);
    return charged ? Standing.found(Status.CLAIMED, "accused of") : Optional.empty();
  }

  private static boolean isOf(Token deed, Sentence sentence) {
    return (deed.tag().equals("VBG") || deed.isNoun())
        && sentence.children(deed, "mark", "case").stream()
            .anyMatch(c -> c.text().matches("of|with|for"));
  }

  private static boolean accuses(Token above, Token deed, Sentence sentence, StatusWords words) {
    return above.isNoun()
        ? words.is("charge", above) && deed.tag().equals("VBG")
        : above.tag().matches("VB[ND]")
            && words.is("accused", above)
            && sentence.child(above, "obj").isEmpty();
  }
}
