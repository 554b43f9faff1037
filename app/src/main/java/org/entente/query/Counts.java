package org.entente.query;

import java.util.Map;
import org.entente.store.Rows;
import org.entente.store.Store;

/** How many events have each value of a facet, to choose from. */
public final class Counts {
  private static final Map<Facet, String> VALUES =
      Map.of(
          Facet.ACTOR, "unnest(actor_name)",
          Facet.RECIPIENT, "unnest(recipient_name)",
          Facet.COUNTRY, either("country"),
          Facet.SECTOR, either("sector"),
          Facet.TYPE, "event",
          Facet.MODE, "unnest(mode)",
          Facet.CONTEXT, "unnest(context)",
          Facet.STATUS, "status",
          Facet.PLACE, "place_name",
          Facet.QUAD, "CAST(quad AS VARCHAR)");

  private Counts() {}

  /** Values on either side, each once an event; most have one on each, which costs little. */
  private static String either(String field) {
    return """
        unnest(CASE
          WHEN len(actor_%1$s) = 1 AND len(recipient_%1$s) = 1 THEN
            CASE WHEN actor_%1$s[1] = recipient_%1$s[1] THEN actor_%1$s
              ELSE actor_%1$s || recipient_%1$s END
          WHEN len(actor_%1$s) + len(recipient_%1$s) < 2 THEN actor_%1$s || recipient_%1$s
          ELSE list_distinct(actor_%1$s || recipient_%1$s) END)"""
        .formatted(field);
  }

  /**
   * Values with their counts, most frequent first: {value, events}. The filter's own values of the
   * facet do not narrow, so that others can be chosen. An event counts once for each value.
   */
  public static Rows of(Store store, Filter filter, Facet facet, int limit) {
    Where where = filter.with(facet).where();
    return facet == Facet.SOURCE
        ? sources(store, where, limit)
        : store.ask(
            """
            SELECT value, count(*) AS events FROM (SELECT %s AS value FROM events WHERE %s)
            WHERE value <> '' GROUP BY value ORDER BY events DESC, value LIMIT ?
            """
                .formatted(value(facet), where.sql()),
            where.and(limit));
  }

  /** The value in SQL, a row a value where there are several. */
  static String value(Facet facet) {
    if (!VALUES.containsKey(facet)) {
      throw new IllegalArgumentException(facet + ": its values are not counted");
    }
    return VALUES.get(facet);
  }

  private static Rows sources(Store store, Where where, int limit) {
    return store.ask(
        """
        SELECT a.source AS value, sum(n) AS events
        FROM (SELECT article, count(*) AS n FROM events WHERE %s GROUP BY article) e
        JOIN articles a ON a.id = e.article
        WHERE a.source IS NOT NULL GROUP BY value ORDER BY events DESC, value LIMIT ?
        """
            .formatted(where.sql()),
        where.and(limit));
  }
}
