package org.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.Token;

/**
 * What actors do to others by the opinion.
 *
 * @param likely the least of the pairs' probabilities
 * @param opinion what is held of that pair
 * @param at the word that most likely says so
 */
record Finding(
    List<Mention> actor,
    List<Mention> recipient,
    EventType type,
    String mode,
    double likely,
    String opinion,
    Token at,
    boolean mutual) {

  Proposition proposition(Sentence sentence) {
    return new Proposition(
        at,
        List.of(at),
        type,
        mode,
        actor.stream().map(m -> sentence.token(m.head())).toList(),
        recipient.stream().map(m -> sentence.token(m.head())).toList(),
        mutual,
        Status.REPORTED,
        false,
        false,
        List.of(Unforeseen.ROW),
        Optional.empty());
  }

  Finding with(Finding other, boolean mutual) {
    return new Finding(
        union(actor, other.actor),
        union(recipient, other.recipient),
        type,
        mode,
        Math.min(likely, other.likely),
        likely < other.likely ? opinion : other.opinion,
        at,
        mutual);
  }

  /** Two lists as one, without repeats. */
  static List<Mention> union(List<Mention> a, List<Mention> b) {
    return Stream.concat(a.stream(), b.stream()).distinct().toList();
  }
}
