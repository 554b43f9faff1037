package org.entente.event;

import java.util.List;
import java.util.Set;
import org.entente.model.EventType;
import org.entente.model.Mention;

/** The two of a pair ("the two sides"): what they do together where nobody else is named. */
final class Members {
  /** What members of a pair do with each other where nobody else is said to be the other side. */
  private static final Set<EventType> MUTUAL =
      Set.of(EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE);

  private Members() {}

  /** Whether a deed with nobody on the other side is one that its two doers do together. */
  static boolean together(EventType type, List<Mention> actor) {
    return MUTUAL.contains(type)
        && actor.size() == 2
        && actor.get(0).span().equals(actor.get(1).span());
  }
}
