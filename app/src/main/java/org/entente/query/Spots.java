package org.entente.query;

import org.entente.store.Rows;
import org.entente.store.Store;

/** Where things happened. */
public final class Spots {

  private Spots() {}

  /**
   * Points with what happened there, most events first: {place, country, lat, lon, precision,
   * events, score, last}; score is the mean of −10 to 10.
   */
  public static Rows of(Store store, Filter filter, int limit) {
    Where where = filter.happened().where();
    return store.ask(
        """
        SELECT place_name AS place, place_country AS country, place_lat AS lat, place_lon AS lon,
          any_value(place_precision) AS precision, count(*) AS events,
          round(avg(score), 3) AS score, max(day) AS last
        FROM events WHERE place_lat IS NOT NULL AND %s
        GROUP BY place_name, place_country, place_lat, place_lon
        ORDER BY events DESC, place LIMIT ?
        """
            .formatted(where.sql()),
        where.and(limit));
  }
}
