package org.entente.link;

import java.util.Set;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Reason;
import org.entente.model.Status;

/** Answers and what they answer: the other side's demand, offer or threat, told shortly before. */
final class Answers {
  private static final int BACK = 5;
  private static final Set<EventType> ANSWERS =
      Set.of(EventType.REJECT, EventType.AGREE, EventType.CONCEDE, EventType.RETREAT);
  private static final Set<EventType> CALLS =
      Set.of(EventType.REQUEST, EventType.THREATEN, EventType.AGREE);

  private Answers() {}

  /** Ties each answer to the nearest call it can answer. */
  static void tie(Ties ties) {
    for (Event event : ties.all()) {
      if (ANSWERS.contains(event.code().type()) && !Denials.denies(event) && stands(event)) {
        ties.before(event, BACK, call -> answers(event, call))
            .findFirst()
            .ifPresent(call -> answered(event, call, ties));
      }
    }
  }

  /** An answer that names nobody goes to whose call it answers. */
  private static void answered(Event event, Event call, Ties ties) {
    ties.tie(event, "answers", call, "link:answer", event.trigger());
    if (event.recipient().isEmpty() && event.code().type() == EventType.REJECT) {
      Reason why = new Reason("recipient", "link:answer", event.trigger(), "who did " + call.id());
      ties.change(event, e -> e.towards(call.actor(), why));
    }
  }

  private static boolean answers(Event event, Event call) {
    boolean offer =
        call.code().type() != EventType.AGREE || event.code().type() == EventType.REJECT;
    return CALLS.contains(call.code().type())
        && offer
        && stands(call)
        && Side.shared(event.actor(), call.recipient())
        && (event.recipient().isEmpty()
            || Side.shared(event.recipient(), call.actor())
            || Stems.of(event).stream().anyMatch(Stems.of(call)::contains))
        && !Side.shared(event.actor(), call.actor());
  }

  private static boolean stands(Event event) {
    return event.status() == Status.REPORTED || event.status() == Status.CLAIMED;
  }
}
