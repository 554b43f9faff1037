package org.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.model.Mention;

/**
 * Those who are named together with a deed's parties and have a part in it too: where "the envoys
 * of Mali, Chad and Togo" are met, it takes less to believe it of the second and third.
 */
final class Company {
  /** How likely a deed must be of one named together with somebody of whom it is told. */
  private static final double BESIDE = 0.3;

  private final List<Mention> parties;
  private final Ties ties;
  private final Inquiry inquiry;

  Company(List<Mention> parties, Ties ties, Inquiry inquiry) {
    this.parties = parties;
    this.ties = ties;
    this.inquiry = inquiry;
  }

  /** A draft with its parties' company. */
  Draft with(Draft draft) {
    if (!Unforeseen.known(draft.actor()) || !Unforeseen.known(draft.recipient())) {
      return draft;
    }
    List<Mention> whom = new ArrayList<>(draft.recipient());
    beside(draft, draft.recipient()).stream()
        .filter(m -> draft.actor().stream().anyMatch(a -> does(draft, a, m)))
        .forEach(whom::add);
    List<Mention> who = new ArrayList<>(draft.actor());
    beside(draft, draft.actor()).stream()
        .filter(m -> draft.recipient().stream().anyMatch(r -> does(draft, m, r)))
        .forEach(who::add);
    return draft.between(who, whom);
  }

  private List<Mention> beside(Draft draft, List<Mention> slot) {
    return parties.stream()
        .filter(m -> slot.stream().anyMatch(s -> ties.beside(s, m)))
        .filter(m -> !Unforeseen.names(draft.actor(), m) && !Unforeseen.names(draft.recipient(), m))
        .sorted(Comparator.comparingInt(Mention::head))
        .toList();
  }

  private boolean does(Draft draft, Mention actor, Mention recipient) {
    return ties.here(actor)
        && ties.here(recipient)
        && inquiry.mayUndergo(actor, recipient)
        && inquiry
            .finding(actor, recipient, Optional.of(draft.proposition().type()), BESIDE)
            .isPresent();
  }
}
