package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.Kind;
import org.entente.model.Reason;

/** Organisations by name: from the table, else by the word that heads the name. */
final class Organisations {
  private Organisations() {}

  /** One of the table, on a day. */
  static Found known(Draft draft, Optional<LocalDate> day) {
    return of(Entry.on(draft.core().rows(Sort.ORGANISATION), day).orElseThrow(), draft);
  }

  /** The one of a row. */
  static Found of(Row row, Draft draft) {
    Actor actor =
        new Actor(
            row.get("name"),
            row.name(),
            row.get("country"),
            row.get("sector"),
            "",
            kind(row),
            0.92);
    return Found.of(actor, List.of(new Reason("actor", row.name(), draft.coreSpan(), "")));
  }

  /** "ABC" for "ABC (Australia)": the table tells by its brackets that others bear the name. */
  static boolean isOneOfMany(Row row, Draft draft) {
    return row.get("name").endsWith(")") && draft.name().matches("\\p{Lu}{2,4}");
  }

  /** A firm's branch in a state. */
  static Found branch(Found firm, Draft draft, String country) {
    Actor a = firm.actor();
    return firm.as(new Actor(draft.name(), "", country, a.sector(), "", a.kind(), a.confidence()));
  }

  private static Kind kind(Row row) {
    return switch (row.get("kind")) {
      case "person" -> Kind.PERSON;
      case "state" -> Kind.STATE;
      default -> Kind.ORGANISATION;
    };
  }

  /** One that no table knows. */
  static Found unknown(Draft draft, Optional<Hint> hint, Tables tables) {
    Optional<Row> head = tables.orgWords().head(draft.words());
    List<Reason> reasons = new ArrayList<>();
    head.ifPresent(
        r -> reasons.add(new Reason("actor.sector", r.name(), draft.coreSpan(), "head of name")));
    hint.ifPresent(h -> reasons.add(h.reason(draft)));
    Optional<String> branch =
        draft.core().length() > 1
            ? tables.lexicon().state(draft.words().get(draft.words().size() - 1))
            : Optional.empty();
    String country = branch.orElse(hint.map(Hint::country).orElse(""));
    double sure = 0.4 + (head.isPresent() ? 0.2 : 0) + (country.isEmpty() ? 0 : 0.15);
    String sector =
        isBand(draft, head) ? "REB" : head.map(r -> r.get("sector")).orElse(title(draft, tables));
    Actor actor = new Actor(draft.name(), "", country, sector, "", Kind.ORGANISATION, sure);
    return Found.of(actor, reasons);
  }

  /** "The Army of the Pious": a state's army is of the state. */
  private static boolean isBand(Draft draft, Optional<Row> head) {
    return head.filter(r -> r.get("sector").equals("MIL")).isPresent()
        && draft.words().stream().anyMatch(t -> t.text().equals("of"));
  }

  /** "The weekly El Faro": an adjective elsewhere. */
  static boolean isPaper(Draft draft, Tables tables) {
    int before = draft.core().first() - 1;
    return before > 0
        && tables.roles().hasText("paper", draft.sentence().token(before))
        && draft.sentence().token(before - 1).tag().equals("DT");
  }

  private static String title(Draft draft, Tables tables) {
    return draft.titles().stream()
        .flatMap(t -> t.rows(Sort.AGENT).stream())
        .map(r -> r.get("sector"))
        .findFirst()
        .orElseGet(() -> isPaper(draft, tables) ? tables.roles().cell("paper", "sector") : "");
  }
}
