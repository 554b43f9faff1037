package org.entente.query;

import org.entente.store.Rows;
import org.entente.store.Store;

/** Who did how much to whom: pairs of countries, each direction by itself. */
public final class Dyads {
  private static final String SUMS =
      """
      count(*) AS events, count(*) FILTER (quad = 1) AS verbal_cooperation,
      count(*) FILTER (quad = 2) AS material_cooperation,
      count(*) FILTER (quad = 3) AS verbal_conflict,
      count(*) FILTER (quad = 4) AS material_conflict,
      round(avg(score), 3) AS score, min(day) AS first, max(day) AS last,
      count(DISTINCT article) AS articles
      """;

  private Dyads() {}

  /**
   * Pairs, most events first: {source, target, events, verbal_cooperation, material_cooperation,
   * verbal_conflict, material_conflict, score, first, last, articles}; score is the mean of −10 to
   * 10. An event with several countries on a side counts for each. A country's events with itself
   * are domestic.
   */
  public static Rows of(Store store, Filter filter, boolean domestic) {
    Where where = filter.happened().where();
    return store.ask(
        """
        SELECT source, target, %s FROM (%s)
        WHERE source <> '' AND target <> '' %s
        GROUP BY source, target ORDER BY events DESC, source, target
        """
            .formatted(SUMS, pairs(where), domestic ? "" : "AND source <> target"),
        where.parameters());
  }

  /**
   * One row an event and pair of countries: {id, article, day, event, quad, score, source, target}.
   */
  static String pairs(Where where) {
    return """
        SELECT id, article, day, event, quad, score, source, unnest(targets) AS target
        FROM (SELECT id, article, day, event, quad, score,
            unnest(%s) AS source, %s AS targets FROM events WHERE %s)
        """
        .formatted(each("actor_country"), each("recipient_country"), where.sql());
  }

  // Most lists have one element; to make those distinct would cost five times the rest.
  private static String each(String list) {
    return "CASE WHEN len(%1$s) < 2 THEN %1$s ELSE list_distinct(%1$s) END".formatted(list);
  }
}
