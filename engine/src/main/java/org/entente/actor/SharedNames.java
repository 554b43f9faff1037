package org.entente.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.Kind;
import org.entente.model.Reason;

/**
 * Names that bodies of several states bear, whether the tables know them all or not: "the Labour
 * Party", "the National Salvation Front", "ABC". Such a body is of the state the text is about.
 */
final class SharedNames {
  /** Bodies whose names are made of the same few words everywhere. */
  private static final Set<String> PARTISAN = Set.of("PTY", "OPP", "REB", "PRM", "LAB", "SOC");

  private final Tables tables;
  private final Reading reading;

  SharedNames(Tables tables, Reading reading) {
    this.tables = tables;
    this.reading = reading;
  }

  /** Of parties or bodies of one name in several states, that of the state the text is about. */
  Optional<Row> namesake(Draft draft) {
    List<Row> rows = draft.core().rows(Sort.ORGANISATION);
    boolean several = rows.stream().map(r -> r.get("country")).distinct().count() > 1;
    return several
        ? reading
            .hint(draft)
            .or(() -> reading.context(draft, Reading.PUBLIC))
            .flatMap(
                h -> rows.stream().filter(r -> h.country().equals(r.get("country"))).findFirst())
        : Optional.empty();
  }

  /** "ABC" is the Australian broadcaster's in a text that speaks of Australia only. */
  boolean isAnothers(Draft draft) {
    List<Row> rows = draft.core().rows(Sort.ORGANISATION);
    return rows.size() == 1
        && reading.hint(draft).isEmpty()
        && Organisations.isOneOfMany(rows.get(0), draft)
        && reading.isAbroad(rows.get(0).get("country"));
  }

  /** "The Labour Party" of a text on Fiji that hardly speaks of Britain is none of the tables'. */
  Optional<Found> unlisted(Draft draft) {
    List<Row> rows = draft.core().rows(Sort.ORGANISATION);
    if (!isCommon(draft, tables.homes()) || reading.hint(draft).isPresent()) {
      return Optional.empty();
    }
    boolean abroad = rows.stream().allMatch(r -> reading.isAbroad(r.get("country")));
    return reading
        .context(draft, abroad ? Reading.OTHERS : Reading.INDEFINITE)
        .filter(h -> rows.stream().noneMatch(r -> h.country().equals(r.get("country"))))
        .map(h -> of(h, draft));
  }

  private Found of(Hint home, Draft draft) {
    String sector =
        tables
            .orgWords()
            .head(draft.words())
            .map(r -> r.get("sector"))
            .orElse(draft.core().rows(Sort.ORGANISATION).get(0).get("sector"));
    Actor actor = new Actor(draft.name(), "", home.country(), sector, "", Kind.ORGANISATION, 0.55);
    Reason why = new Reason("actor", "rule:shared name", draft.coreSpan(), "");
    return Found.of(actor, List.of(why, home.reason(draft)));
  }

  /** Whether a name of several words has none but those that such bodies' names are made of. */
  static boolean isCommon(Draft draft, Vocabulary homes) {
    return draft.core().length() > 1
        && draft.core().rows(Sort.ORGANISATION).stream()
            .allMatch(r -> PARTISAN.contains(r.get("sector")))
        && !draft.core().rows(Sort.ORGANISATION).isEmpty()
        && draft.words().stream().allMatch(t -> homes.hasText("common", t));
  }
}
