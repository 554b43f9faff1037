package org.entente.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.store.Rows;
import org.entente.store.Store;

/** What happened between two countries, whichever acted, each event weighted by its age. */
final class Ties {

  /** After ten half-lives an event counts less than a thousandth, and is left out. */
  private static final int HALF_LIVES = 10;

  private Ties() {}

  /** The filter with nothing after the day, nor so long before that it does not count. */
  static Filter near(Filter filter, Coalitions.Wanted wanted) {
    LocalDate on = wanted.on();
    LocalDate old = on.minusDays((long) HALF_LIVES * wanted.halfLife());
    LocalDate first = filter.from().filter(f -> f.isAfter(old)).orElse(old);
    LocalDate last = filter.to().filter(t -> t.isBefore(on)).orElse(on);
    return filter.between(Optional.of(first), Optional.of(last));
  }

  /** {article, one, other, positive, negative}. */
  static Rows byArticle(Store store, Where where, Coalitions.Wanted wanted) {
    return store.ask(
        common(where)
            + """
            SELECT article, one, other, sum(greatest(weight, 0)) AS positive,
              sum(greatest(-weight, 0)) AS negative
            FROM kept GROUP BY article, one, other ORDER BY article, one, other
            """,
        parameters(where, wanted));
  }

  /** {source, target, positive, negative, events, balance}. */
  static Rows byPair(Store store, Where where, Coalitions.Wanted wanted) {
    return store.ask(
        common(where)
            + """
            SELECT one AS source, other AS target, round(sum(greatest(weight, 0)), 3) AS positive,
              round(sum(greatest(-weight, 0)), 3) AS negative, count(*) AS events,
              round(sum(weight) / sum(abs(weight)), 3) AS balance
            FROM kept GROUP BY one, other ORDER BY sum(abs(weight)) DESC, one, other
            """,
        parameters(where, wanted));
  }

  private static String common(Where where) {
    return """
        WITH ties AS (SELECT article, least(source, target) AS one, greatest(source, target) AS other,
            score / 10 * pow(0.5, (CAST(? AS DATE) - day) / CAST(? AS DOUBLE)) AS weight
          FROM (%s) WHERE source <> '' AND target <> '' AND source <> target AND score <> 0),
        busy AS (SELECT country FROM (SELECT one AS country FROM ties UNION ALL SELECT other FROM ties)
          GROUP BY country HAVING count(*) >= ?),
        kept AS (SELECT * FROM ties
          WHERE one IN (SELECT country FROM busy) AND other IN (SELECT country FROM busy))
        """
        .formatted(Dyads.pairs(where));
  }

  private static List<Object> parameters(Where where, Coalitions.Wanted wanted) {
    List<Object> parameters = new ArrayList<>(List.of(wanted.on(), wanted.halfLife()));
    parameters.addAll(where.parameters());
    parameters.add(wanted.least());
    return parameters;
  }
}
