package org.entente.event;

import java.util.List;
import java.util.Set;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Sentence;

/** The two of a pair ("the two sides"): what they do together where nobody else is named. */
final class Members {
  /** What members of a pair do with each other where nobody else is said to be the other side. */
  private static final Set<EventType> MUTUAL =
      Set.of(EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE);

  private Members() {}

  /** "The parties traded insults": several who do it to one another. */
  static boolean trade(Proposition p, List<Mention> actor, Sentence sentence) {
    return p.rows().stream().anyMatch(r -> r.startsWith("classes:trade") && r.length() > 13)
        && actor.stream()
            .allMatch(a -> a.isIn(sentence) && sentence.token(a.head()).tag().endsWith("S"));
  }

  /** Whether a deed with nobody on the other side is one that its two doers do together. */
  static boolean together(EventType type, List<Mention> actor) {
    return MUTUAL.contains(type)
        && actor.size() == 2
        && actor.get(0).span().equals(actor.get(1).span());
  }
}
