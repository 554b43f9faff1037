package org.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Sentence;

/**
 * Whose a measure is that is announced in a passive: "ships will be barred from our ports, he
 * said", "the boats will not be returned". It is the official's who says so; where nobody in the
 * sentence does, the one's whom the text told of just before.
 */
final class Decrees {
  private static final Set<EventType> MEASURES =
      Set.of(
          EventType.THREATEN,
          EventType.CONCEDE,
          EventType.REJECT,
          EventType.REQUEST,
          EventType.SANCTION,
          EventType.COERCE,
          EventType.RETREAT);

  private static final String SUMMONED = "classes:summon";

  /** What is a measure when it is done as well: "importers were told to pay". */
  private static final Set<EventType> BIDDING = Set.of(EventType.REQUEST, EventType.THREATEN);

  private final Sentence sentence;
  private final StatusWords words;
  private final Optional<Mention> official;

  /**
   * Measures in a sentence.
   *
   * @param official who acts for a state just before it
   */
  Decrees(Sentence sentence, StatusWords words, Optional<Mention> official) {
    this.sentence = sentence;
    this.words = words;
    this.official = official;
  }

  /**
   * Who has ordered it.
   *
   * @param said who says so
   * @param whom those it concerns
   */
  Optional<Mention> doer(Proposition p, Optional<Mention> said, List<Mention> whom) {
    if (p.rows().contains(SUMMONED) && Unsaid.passive(p.predicate(), sentence)) {
      return said.isPresent()
          ? said.filter(s -> Officials.is(s) && isForeign(s, whom))
          : official.filter(o -> isForeign(o, whom));
    }
    if (!MEASURES.contains(p.type()) || !isMeasure(p, said.isPresent())) {
      return Optional.empty();
    }
    return said.isPresent() ? said.filter(Officials::is) : official;
  }

  /** "The Kenyan ambassador was summoned": by whoever just spoke for another state. */
  private static boolean isForeign(Mention official, List<Mention> whom) {
    return !whom.isEmpty()
        && whom.stream()
            .allMatch(
                w ->
                    w.actor().knownCountry().isPresent()
                        && !w.actor().country().equals(official.actor().country()));
  }

  private boolean isMeasure(Proposition p, boolean told) {
    boolean words =
        BIDDING.contains(p.type()) || told && p.type() == EventType.REJECT || isToCome(p);
    return p.bySpeaker() && !Bidding.is(p) || words && Unsaid.passive(p.predicate(), sentence);
  }

  /** "Will be", "must be", "is to be". */
  private boolean isToCome(Proposition p) {
    return sentence.children(p.predicate(), "aux").stream().anyMatch(a -> words.is("announcing", a))
        || sentence.children(p.predicate(), "cop", "aux").stream()
            .anyMatch(b -> Lexicon.lemma(b).equals("be") && isTo(b.index() + 1));
  }

  private boolean isTo(int at) {
    return at < sentence.size() && sentence.token(at).tag().equals("TO");
  }
}
