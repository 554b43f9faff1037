package org.entente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;

/** The offices by every name they have, and their order of rank. */
final class Offices {
  private static final List<String> RANKS =
      List.of("head-of-state", "head-of-government", "royal", "minister");
  private final Map<String, Row> byName = new HashMap<>();

  private Offices() {}

  static Offices load(Knowledge knowledge) {
    Offices offices = new Offices();
    for (Row row : knowledge.table("offices").rows()) {
      offices.put(row.get("phrase"), row);
      offices.put(row.get("office"), row);
      row.list("variants").forEach(v -> offices.put(v, row));
    }
    return offices;
  }

  private void put(String phrase, Row row) {
    byName.putIfAbsent(Words.folded(phrase), row);
  }

  /** The office of a name, as the table of offices calls it; else the name itself. */
  String normal(String office) {
    return named(office).map(r -> r.get("office")).orElse(office);
  }

  /** The row of an office by any of its names. */
  Optional<Row> named(String office) {
    return Optional.ofNullable(byName.get(Words.folded(office)));
  }

  /** Whether it is at the head of a state or government. */
  boolean isHead(String office) {
    return rank(office) <= 1;
  }

  /** 0 for a head of state, more for lower ranks. */
  int rank(String office) {
    int at = named(office).map(r -> RANKS.indexOf(r.get("rank"))).orElse(-1);
    return at < 0 ? RANKS.size() : at;
  }
}
