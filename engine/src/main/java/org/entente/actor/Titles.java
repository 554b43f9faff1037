package org.entente.actor;

import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Mention.Form;

/** The offices that stand beside a name, and what they make of somebody of the tables. */
final class Titles {
  private final Tables tables;
  private final Roles roles;

  Titles(Tables tables, Roles roles) {
    this.tables = tables;
    this.roles = roles;
  }

  /** Titles that are roles; "Dr" is none. */
  static List<Piece> offices(Draft draft) {
    return draft.titles().stream().filter(t -> Roles.row(t, Optional.empty()).isPresent()).toList();
  }

  /**
   * The highest of them, of equals the last, as a mention of its own, with the ties of the name:
   * "Foreign Minister Senator Roe" is the minister.
   */
  Draft highest(Draft draft) {
    Piece title = offices(draft).stream().reduce((a, b) -> rank(a) < rank(b) ? a : b).orElseThrow();
    return new Draft(
        draft.sentence(),
        title.first(),
        title.last(),
        Form.NOMINAL,
        title,
        List.of(),
        draft.links());
  }

  private int rank(Piece title) {
    return title.rows(Sort.OFFICE).stream()
        .mapToInt(r -> tables.offices().rank(r.get("office")))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** Whom the tables know in no office on the day holds the one the text gives. */
  Found inOffice(Found found, Draft draft, Optional<Hint> hint) {
    Actor a = found.actor();
    if (offices(draft).isEmpty() || !a.office().isEmpty() || tables.lexicon().isPast(draft)) {
      return found;
    }
    Actor role = roles.find(highest(draft), hint).actor();
    String office = role.id().startsWith("agents:") ? "" : role.office();
    if (a.sector().equals("ELI") && (office.isEmpty() || held(draft, office))) {
      return found;
    }
    return found.as(
        new Actor(a.name(), a.id(), a.country(), role.sector(), office, a.kind(), a.confidence()));
  }

  /** "President Clinton" of one who was president once. */
  private boolean held(Draft draft, String office) {
    String normal = tables.offices().normal(office);
    return !office.isEmpty()
        && draft.core().rows(Sort.PERSON).stream()
            .anyMatch(r -> tables.offices().normal(r.get("office")).equals(normal));
  }
}
