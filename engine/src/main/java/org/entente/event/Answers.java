package org.entente.event;

import java.util.List;
import java.util.Optional;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * To whom an offer is made that names nobody: who is said to turn it down, take it up or hear it.
 */
final class Answers {
  private static final int STEPS = 3;

  private final Sentence sentence;
  private final Parties parties;

  Answers(Sentence sentence, Parties parties) {
    this.sentence = sentence;
    this.parties = parties;
  }

  /** Who answers an offer that is the object of a verb: "Kenya declined the rebels' offer". */
  List<Mention> to(Proposition offer) {
    Token noun = offer.predicate();
    return noun.isNoun() && noun.relation().equals("obj") && isOwned(offer)
        ? sentence.head(noun).flatMap(this::subject).flatMap(parties::at).stream().toList()
        : List.of();
  }

  private boolean isOwned(Proposition offer) {
    return sentence.children(offer.predicate(), "nmod:poss").stream()
        .anyMatch(offer.actor()::contains);
  }

  /** Who does it, said or understood. */
  private Optional<Token> subject(Token verb) {
    Optional<Token> at = Optional.of(verb);
    for (int i = 0; i < STEPS && at.isPresent(); i++) {
      Optional<Token> subject = sentence.child(at.get(), "nsubj");
      if (subject.isPresent()) {
        return subject;
      }
      at = at.filter(v -> v.plainRelation().matches("advcl|xcomp|conj")).flatMap(sentence::head);
    }
    return Optional.empty();
  }
}
