package org.entente.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.store.Rows;
import org.entente.store.Store;

/**
 * Two sources side by side: the store's own events ({@code own}) and imported ones, by the name
 * they were given. Compared is what happened, as counts of types between countries; an event with
 * several actors or recipients counts for each pair of them, as formats with one of each have it.
 */
public final class Comparison {
  /** The store's own events. */
  public static final String OWN = "own";

  /** By what events are counted. */
  public enum By {
    TYPE("event"),
    DYAD("actor, recipient"),
    DAY("day"),
    ALL("event, actor, recipient, day");

    private final String columns;

    By(String columns) {
      this.columns = columns;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private Comparison() {}

  /**
   * Counts, largest difference first: the columns of {@code by}, {one, other, both, agreement};
   * both is the smaller count and agreement its share of the larger, 0 to 1.
   */
  public static Rows of(Store store, String one, String other, By by) {
    List<Object> parameters = new ArrayList<>();
    String sql =
        """
        WITH one AS (SELECT %1$s, count(*) AS n FROM (%2$s) GROUP BY %1$s),
          other AS (SELECT %1$s, count(*) AS n FROM (%3$s) GROUP BY %1$s)
        SELECT %1$s, coalesce(one.n, 0) AS one, coalesce(other.n, 0) AS other,
          least(coalesce(one.n, 0), coalesce(other.n, 0)) AS "both",
          round(least(coalesce(one.n, 0), coalesce(other.n, 0))
            / greatest(coalesce(one.n, 0), coalesce(other.n, 0)), 3) AS agreement
        FROM one FULL JOIN other USING (%1$s)
        ORDER BY abs(coalesce(one.n, 0) - coalesce(other.n, 0)) DESC, ALL
        """
            .formatted(by.columns, rows(one, parameters), rows(other, parameters));
    return store.ask(sql.replace(" DESC, ALL", " DESC, " + by.columns), parameters);
  }

  /**
   * The rows behind: {source, id, day, event, actor, recipient, text}. An empty text asks for all.
   */
  public static Rows behind(
      Store store, String one, String other, String event, String actor, String recipient) {
    List<Object> parameters = new ArrayList<>();
    String sql =
        """
        SELECT source, id, day, event, actor, recipient, text FROM (%s UNION ALL %s)
        WHERE (? = '' OR event = ?) AND (? = '' OR actor = ?) AND (? = '' OR recipient = ?)
        ORDER BY day, event, actor, recipient, source, id
        """
            .formatted(rows(one, parameters), rows(other, parameters));
    parameters.addAll(List.of(event, event, actor, actor, recipient, recipient));
    return store.ask(sql, parameters);
  }

  private static String rows(String source, List<Object> parameters) {
    if (source.equals(OWN)) {
      return """
          SELECT 'own' AS source, id, day, event, source AS actor, target AS recipient, text
          FROM (SELECT p.*, e.sentence_text AS text FROM (%s) p JOIN events e USING (id))
          """
          .formatted(happened());
    }
    parameters.add(source);
    return """
        SELECT source, id, day, event, actor,
          unnest(string_split(coalesce(recipient_country, ''), '; ')) AS recipient, text
        FROM (SELECT *, unnest(string_split(coalesce(actor_country, ''), '; ')) AS actor
          FROM imported WHERE source = ? AND event IS NOT NULL
            AND coalesce(record->>'$.status', 'reported') IN ('reported', 'claimed')
            AND coalesce(record->>'$.historical', 'false') <> 'true')
        """;
  }

  /** What happened, with an empty text for a side that has no country. */
  private static String happened() {
    return """
        SELECT id, day, event,
          unnest(CASE WHEN len(actor_country) = 0 THEN [''] ELSE actor_country END) AS source, target
        FROM (SELECT *, unnest(CASE WHEN len(recipient_country) = 0 THEN [''] ELSE
          recipient_country END) AS target FROM happened)
        """;
  }

  /** The sources there are: {source, format, events, first, last}. */
  public static Rows sources(Store store) {
    return store.ask(
        """
        SELECT 'own' AS source, 'entente' AS format, count(*) AS events, min(day) AS first,
          max(day) AS last FROM happened
        UNION ALL SELECT source, any_value(format), count(*), min(day), max(day) FROM imported
        GROUP BY source ORDER BY source
        """);
  }
}
