package org.entente.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.EventType;
import org.entente.model.Status;

/**
 * The algebra of embedded events: what an operator makes of the event inside it, as in "refuse X",
 * "demand X", "stop X", "not X", "will X". Rows of operators.tsv, the first that fits wins.
 */
final class Operators {

  /**
   * What comes out.
   *
   * @param event type, or empty where nothing remains
   * @param status status of the outcome
   * @param inside what becomes of the event inside: absorbed where empty
   */
  record Outcome(
      Row row, Optional<EventType> event, String mode, Status status, Optional<Status> inside) {}

  /** Deeds that harm. */
  static final List<EventType> HOSTILE =
      List.of(
          EventType.PROTEST,
          EventType.SANCTION,
          EventType.MOBILIZE,
          EventType.COERCE,
          EventType.ASSAULT);

  private static final Map<String, List<EventType>> GROUPS =
      Map.of(
          "coop",
              List.of(
                  EventType.SUPPORT,
                  EventType.CONSULT,
                  EventType.COOPERATE,
                  EventType.AID,
                  EventType.AGREE),
          "yield", List.of(EventType.CONCEDE, EventType.RETREAT),
          "verbal",
              List.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN),
          "hostile", HOSTILE,
          "any", List.of(EventType.values()));

  private final Map<String, Row> rows = new HashMap<>();

  static Operators load(Knowledge knowledge) {
    Operators operators = new Operators();
    for (Row row : knowledge.table("operators").rows()) {
      for (String inner : operators.inner(row)) {
        operators.rows.putIfAbsent(row.get("operator") + " " + inner, row);
      }
    }
    return operators;
  }

  private List<String> inner(Row row) {
    List<String> inner = new ArrayList<>();
    for (String name : row.list("inner")) {
      if (GROUPS.containsKey(name)) {
        GROUPS.get(name).forEach(t -> inner.add(t.name()));
      } else if (name.matches("[A-Z]+(/[a-z-]+)?")) {
        inner.add(name);
      } else {
        throw row.wrong("inner", "is no type, TYPE/mode, or one of " + GROUPS.keySet());
      }
    }
    return inner;
  }

  /** What the operator makes of an event of this type and mode. */
  Optional<Outcome> apply(String operator, EventType inner, String mode) {
    Row row = rows.get(operator + " " + inner + "/" + mode);
    row = row != null ? row : rows.get(operator + " " + inner);
    return Optional.ofNullable(row).map(r -> outcome(r, inner, mode));
  }

  private static Outcome outcome(Row row, EventType inner, String mode) {
    boolean same = row.get("event").equals("same");
    Optional<EventType> event =
        same
            ? Optional.of(inner)
            : row.find("event")
                .filter(e -> !e.equals("-"))
                .map(e -> row.constant(EventType.class, "event"));
    return new Outcome(
        row,
        event,
        same ? mode : row.get("mode"),
        row.find("status").map(s -> row.constant(Status.class, "status")).orElse(Status.REPORTED),
        row.find("inside").map(s -> row.constant(Status.class, "inside")));
  }
}
