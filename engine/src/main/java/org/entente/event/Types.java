package org.entente.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Event;
import org.entente.model.EventType;

/** Quad, score and CAMEO code of each type and mode: rows of types.tsv. */
final class Types {
  private final Map<String, Row> rows = new HashMap<>();

  static Types load(Knowledge knowledge) {
    Types types = new Types();
    for (Row row : knowledge.table("types").rows()) {
      row.constant(EventType.class, "event");
      types.rows.put(row.get("event") + "/" + row.get("mode"), row);
    }
    return types;
  }

  /** The code of a type with a mode, which may be empty. */
  Event.Code code(EventType type, String mode, List<String> contexts) {
    Row row = rows.get(type + "/" + mode);
    boolean plain = row == null;
    row = plain ? rows.get(type + "/") : row;
    return new Event.Code(
        type,
        plain || mode.isEmpty() ? List.of() : List.of(mode),
        contexts,
        row.get("cameo"),
        (int) row.number("quad"),
        row.number("score"));
  }
}
