package org.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Who did what provoked a deed, where he is named only as the one whom it turns against: "Norway
 * froze its aid to Oman after the expulsion of six Norwegian diplomats", which was by Oman.
 */
final class Provoked {
  /** What one does or says to whoever has wronged one. */
  private static final Set<EventType> REPLIES =
      Set.of(
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.SANCTION,
          EventType.COERCE);

  /** What states do to another's people; who kills them may be anybody. */
  private static final Set<EventType> RULED = Set.of(EventType.SANCTION, EventType.COERCE);

  private Provoked() {}

  /**
   * The doer of a noun's deed; empty where the sentence does not tell.
   *
   * @param read all that the sentence tells
   */
  static Optional<Mention> doer(
      Proposition p,
      List<Proposition> read,
      Sentence sentence,
      Parties parties,
      StatusWords words) {
    boolean ground =
        p.predicate().isNoun()
            && sentence.subtree(p.predicate()).stream().noneMatch(t -> words.is("elsewhere", t))
            && p.actor().isEmpty()
            && RULED.contains(p.type())
            && sentence.children(p.predicate(), "case").stream()
                .anyMatch(c -> words.is("ground", c));
    return ground
        ? parties.undergoing(p.recipient()).stream()
            .flatMap(
                victim ->
                    read.stream().flatMap(q -> provoker(p, q, victim, sentence, parties).stream()))
            .findFirst()
        : Optional.empty();
  }

  /** Whom a reply goes to, if it is by the victim's side and has the deed as its ground. */
  private static Optional<Mention> provoker(
      Proposition p, Proposition reply, Mention victim, Sentence sentence, Parties parties) {
    Token verb = reply.predicate();
    boolean answers =
        REPLIES.contains(reply.type())
            && verb.isVerb()
            && sentence.dominates(verb, p.predicate())
            && parties.of(reply.actor()).stream().anyMatch(a -> isSide(a, victim));
    return answers
        ? parties.undergoing(reply.recipient()).stream()
            .filter(r -> r.actor().kind() == Kind.STATE && !isSide(r, victim))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isSide(Mention one, Mention other) {
    return one.actor().knownCountry().isPresent()
        && one.actor().country().equals(other.actor().country());
  }
}
