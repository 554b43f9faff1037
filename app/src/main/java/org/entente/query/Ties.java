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

  /** More articles than these are bundled. */
  static final int MANY = 4000;

  static final int BUNDLES = 1000;

  /** One text for both countries: DuckDB groups by it faster than by two. */
  private static final String PAIR =
      "CASE WHEN source < target THEN source || ' ' || target ELSE target || ' ' || source END";

  /** Codes that stand for many bodies at once, which take no side together. */
  private static final String MANIFOLD = "'', 'IGO', 'NGO', 'ISM', 'IMG', 'MNC'";

  private Ties() {}

  /** The filter with nothing after the day, nor so long before that it does not count. */
  static Filter near(Filter filter, Coalitions.Wanted wanted) {
    LocalDate on = wanted.on();
    LocalDate old = on.minusDays((long) HALF_LIVES * wanted.halfLife());
    LocalDate first = filter.from().filter(f -> f.isAfter(old)).orElse(old);
    LocalDate last = filter.to().filter(t -> t.isBefore(on)).orElse(on);
    return filter.between(Optional.of(first), Optional.of(last));
  }

  /**
   * {bundle, pair, positive, negative, events}, the pair as two codes in their order: each article
   * is a bundle by itself, or where there are many, one of {@link #BUNDLES} by a hash of its id.
   */
  static Rows byBundle(Store store, Where where, Coalitions.Wanted wanted, boolean many) {
    return store.ask(
        """
        SELECT %s AS bundle, %s AS pair, sum(greatest(weight, 0)) AS positive,
          sum(greatest(-weight, 0)) AS negative, count(*) AS events
        FROM (SELECT article, source, target,
            score / 10 * pow(0.5, (CAST(? AS DATE) - day) / CAST(? AS DOUBLE)) AS weight
          FROM (%s) WHERE %s AND source <> target AND score <> 0)
        GROUP BY ALL ORDER BY bundle, pair
        """
            .formatted(
                many ? "CAST(hash(article) % " + BUNDLES + " AS INTEGER)" : "article",
                PAIR,
                Dyads.pairs(where),
                "source NOT IN (%1$s) AND target NOT IN (%1$s)".formatted(MANIFOLD)),
        parameters(where, wanted));
  }

  private static List<Object> parameters(Where where, Coalitions.Wanted wanted) {
    List<Object> parameters = new ArrayList<>(List.of(wanted.on(), wanted.halfLife()));
    parameters.addAll(where.parameters());
    return parameters;
  }
}
