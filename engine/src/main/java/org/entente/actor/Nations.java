package org.entente.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.Kind;
import org.entente.model.Reason;

/** States by name, people and seat. A state named as an actor acts through its government. */
final class Nations {
  private static final List<Sort> ORDER =
      List.of(Sort.METONYM, Sort.STATE, Sort.DEMONYM, Sort.CAPITAL);
  private static final Map<Sort, Double> SURE =
      Map.of(Sort.STATE, 0.95, Sort.DEMONYM, 0.85, Sort.METONYM, 0.9, Sort.CAPITAL, 0.7);
  private final Map<String, Row> byCode = new HashMap<>();

  private final Map<String, Row> towns = new HashMap<>();

  private Nations() {}

  static Nations load(Knowledge knowledge) {
    Nations nations = new Nations();
    for (Row row : knowledge.table("states").rows()) {
      if (Set.of("state", "territory").contains(row.get("kind"))) {
        nations.byCode.putIfAbsent(row.get("code"), row);
      }
    }
    for (Row row : knowledge.table("cities").rows()) {
      nations.towns.put(Words.key(row.get("name")), row);
    }
    return nations;
  }

  /** The state a piece names on a day. */
  Optional<Found> find(Piece piece, Optional<LocalDate> day, Draft draft) {
    for (Sort sort : ORDER) {
      Optional<Row> row = Entry.on(piece.rows(sort), day);
      if (row.isPresent()) {
        return Optional.of(found(row.get(), sort, draft));
      }
    }
    return Optional.empty();
  }

  private Found found(Row row, Sort sort, Draft draft) {
    boolean seat = sort == Sort.METONYM;
    String country = row.get(seat ? "country" : "code");
    String sector = row.find("sector").orElse("GOV");
    boolean region = !seat && row.get("kind").equals("region");
    Kind kind = seat || region ? Kind.ORGANISATION : Kind.STATE;
    Actor actor = new Actor(row.get("name"), row.name(), country, sector, "", kind, SURE.get(sort));
    return Found.of(actor, List.of(new Reason("actor.country", row.name(), draft.coreSpan(), "")));
  }

  /** A large town: it has a country and is no actor by itself. */
  Optional<Found> town(Draft draft) {
    return Optional.ofNullable(towns.get(Words.key(draft.name())))
        .map(
            r ->
                Found.of(
                    new Actor(r.get("name"), r.name(), r.get("country"), "", "", Kind.UNKNOWN, 0.5),
                    List.of(new Reason("actor.country", r.name(), draft.coreSpan(), "a town"))));
  }

  /** A place of a state, which is no actor by itself either. */
  static Found place(Draft draft, String country) {
    Reason why = new Reason("actor.country", "rule:place", draft.coreSpan(), country);
    return Found.of(new Actor(draft.name(), "", country, "", "", Kind.UNKNOWN, 0.4), List.of(why));
  }

  /** Whether a code is a state's, not a body's or the world's. */
  boolean isState(String code) {
    return byCode.containsKey(code);
  }

  /** The state of a code, as an actor. */
  Actor state(String code, double confidence) {
    Row row = byCode.get(code);
    return row == null
        ? new Actor(code, "", code, "GOV", "", Kind.STATE, confidence)
        : new Actor(row.get("name"), row.name(), code, "GOV", "", Kind.STATE, confidence);
  }
}
