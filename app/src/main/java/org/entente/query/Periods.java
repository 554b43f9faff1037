package org.entente.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.store.Store;

/** Counts of articles and events by period, gaps filled with none. */
final class Periods {

  private Periods() {}

  /** The periods of a filter in order. */
  static List<Period> of(Store store, Filter filter, Unit unit) {
    Where articles = sources(filter);
    Optional<Bounds> bounds = bounds(store, filter, articles);
    return bounds.map(b -> between(store, filter, unit, articles, b)).orElse(List.of());
  }

  private record Bounds(LocalDate first, LocalDate last) {}

  /** The volume that counts is that of the sources asked for. */
  private static Where sources(Filter filter) {
    List<String> sources = filter.wanted().getOrDefault(Facet.SOURCE, List.of());
    String marks = sources.stream().map(s -> "?").collect(Collectors.joining(", "));
    return sources.isEmpty()
        ? new Where("true", List.of())
        : new Where("source IN (" + marks + ")", List.copyOf(sources));
  }

  private static Optional<Bounds> bounds(Store store, Filter filter, Where articles) {
    List<Object> row =
        store
            .ask(
                "SELECT min(date), max(date) FROM articles WHERE " + articles.sql(),
                articles.parameters())
            .rows()
            .get(0);
    Optional<LocalDate> first = filter.from().or(() -> Optional.ofNullable((LocalDate) row.get(0)));
    Optional<LocalDate> last = filter.to().or(() -> Optional.ofNullable((LocalDate) row.get(1)));
    return first.isEmpty() || last.isEmpty() || first.get().isAfter(last.get())
        ? Optional.empty()
        : Optional.of(new Bounds(first.get(), last.get()));
  }

  private static List<Period> between(
      Store store, Filter filter, Unit unit, Where articles, Bounds bounds) {
    Where events = filter.between(Optional.of(bounds.first()), Optional.of(bounds.last())).where();
    List<Object> parameters = new ArrayList<>(List.of(bounds.first(), bounds.last()));
    parameters.addAll(articles.parameters());
    parameters.addAll(List.of(bounds.first(), bounds.last()));
    parameters.addAll(events.parameters());
    return store.ask(sql(unit, articles, events), parameters).rows().stream()
        .map(row -> period(row, unit, bounds))
        .toList();
  }

  private static String sql(Unit unit, Where articles, Where events) {
    return """
        SELECT period, coalesce(articles, 0), coalesce(events, 0), coalesce(q1, 0),
          coalesce(q2, 0), coalesce(q3, 0), coalesce(q4, 0), coalesce(score, 0)
        FROM (SELECT CAST(unnest(generate_series(date_trunc('%1$s', CAST(? AS DATE)),
            CAST(? AS DATE), INTERVAL 1 %1$s)) AS DATE) AS period)
        LEFT JOIN (SELECT CAST(date_trunc('%1$s', date) AS DATE) AS period, count(*) AS articles
          FROM articles WHERE %2$s AND date BETWEEN ? AND ? GROUP BY 1) USING (period)
        LEFT JOIN (SELECT CAST(date_trunc('%1$s', day) AS DATE) AS period, count(*) AS events,
            count(*) FILTER (quad = 1) AS q1, count(*) FILTER (quad = 2) AS q2,
            count(*) FILTER (quad = 3) AS q3, count(*) FILTER (quad = 4) AS q4,
            sum(score) AS score
          FROM events WHERE %3$s AND granularity IN (%4$s) GROUP BY 1) USING (period)
        ORDER BY period
        """
        .formatted(unit, articles.sql(), events.sql(), granularities(unit));
  }

  private static String granularities(Unit unit) {
    return unit.granularities().stream().map(g -> "'" + g + "'").collect(Collectors.joining(", "));
  }

  private static Period period(List<Object> row, Unit unit, Bounds bounds) {
    LocalDate first = (LocalDate) row.get(0);
    boolean complete =
        !first.isBefore(bounds.first())
            && !unit.after(first, 1).minusDays(1).isAfter(bounds.last());
    List<Long> quads = row.subList(3, 7).stream().map(q -> (Long) q).toList();
    return new Period(
        first, complete, (long) row.get(1), (long) row.get(2), quads, (double) row.get(7));
  }
}
