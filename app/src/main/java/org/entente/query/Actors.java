package org.entente.query;

import java.util.List;
import org.entente.store.Rows;
import org.entente.store.Store;

/** Those who act and those whom it concerns. */
public final class Actors {
  private static final String EITHER =
      """
      (SELECT event, unnest(actor_name) AS name, unnest(actor_id) AS id,
          unnest(actor_country) AS country, unnest(actor_sector) AS sector,
          unnest(actor_office) AS office, unnest(actor_kind) AS kind, CASE WHEN NOT historical THEN day END AS day, 'actor' AS role
        FROM (%1$s)
      UNION ALL SELECT event, unnest(recipient_name), unnest(recipient_id),
          unnest(recipient_country), unnest(recipient_sector), unnest(recipient_office),
          unnest(recipient_kind), CASE WHEN NOT historical THEN day END, 'recipient' FROM (%1$s))
      """;

  private Actors() {}

  /**
   * Parties by name, most events first: {name, id, country, sector, kind, acted, concerned, first,
   * last}; id, country, sector and kind are the most frequent ones of the name, acted and concerned
   * count its events as actor and as recipient, first and last are of those that are no background.
   */
  public static Rows of(Store store, Filter filter, int limit, int offset) {
    Where where = filter.where();
    return store.ask(
        """
        SELECT name, mode(nullif(id, '')) AS id, mode(nullif(country, '')) AS country,
          mode(nullif(sector, '')) AS sector, mode(kind) AS kind,
          count(*) FILTER (role = 'actor') AS acted,
          count(*) FILTER (role = 'recipient') AS concerned, min(day) AS first, max(day) AS last
        FROM %s WHERE name <> '' GROUP BY name
        ORDER BY count(*) DESC, name LIMIT ? OFFSET ?
        """
            .formatted(EITHER.formatted("SELECT * FROM events WHERE " + where.sql())),
        twice(where, limit, offset));
  }

  /**
   * Who a name, id or country is, as the events tell it: {name, id, country, sector, office, kind,
   * events, first, last}, most events first.
   */
  public static Rows about(Store store, String party) {
    Where where = Filter.all().with(Facet.PARTY, party).where();
    List<Object> parameters = twice(where);
    parameters.addAll(List.of(party, party, party));
    return store.ask(
        """
        SELECT name, nullif(id, '') AS id, nullif(country, '') AS country,
          nullif(sector, '') AS sector, nullif(office, '') AS office, kind, count(*) AS events,
          min(day) AS first, max(day) AS last
        FROM %s WHERE name = ? OR id = ? OR country = ?
        GROUP BY ALL ORDER BY events DESC, name, office LIMIT 200
        """
            .formatted(EITHER.formatted("SELECT * FROM events WHERE " + where.sql())),
        parameters);
  }

  private static List<Object> twice(Where where, Object... more) {
    List<Object> parameters = where.and(where.parameters().toArray());
    parameters.addAll(List.of(more));
    return parameters;
  }
}
