package org.entente.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.store.Column;
import org.entente.store.Rows;
import org.entente.store.Store;
import org.entente.store.Type;

/**
 * The signed network of countries: those with enough events, by number, and what ties them.
 *
 * @param countries by the alphabet
 * @param ties by bundle of articles
 * @param bundles how many bundles
 * @param bundled whether these hold several articles
 * @param rows {source, target, positive, negative, events, balance}, the strongest tie first
 */
record Network(List<String> countries, List<Tie> ties, int bundles, boolean bundled, Rows rows) {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("source", Type.TEXT, "one country"),
          new Column("target", Type.TEXT, "the other"),
          new Column("positive", Type.NUMBER, "weight of support"),
          new Column("negative", Type.NUMBER, "weight of conflict"),
          new Column("events", Type.WHOLE, "of both directions"),
          new Column("balance", Type.NUMBER, "-1 conflict to 1 support"));

  /** All that an article, or a bundle of them, tells between two countries. */
  private record Told(Object bundle, String pair, double positive, double negative, long events) {

    static Told of(List<Object> row) {
      return new Told(
          row.get(0),
          (String) row.get(1),
          (double) row.get(2),
          (double) row.get(3),
          (long) row.get(4));
    }

    String one() {
      return pair.substring(0, pair.indexOf(' '));
    }

    String other() {
      return pair.substring(pair.indexOf(' ') + 1);
    }

    Told and(Told more) {
      return new Told(
          "", pair, positive + more.positive, negative + more.negative, events + more.events);
    }

    double weight() {
      return positive + negative;
    }

    List<Object> row() {
      return List.of(
          one(),
          other(),
          round(positive),
          round(negative),
          events,
          round((positive - negative) / weight()));
    }
  }

  /** The network of what happened. */
  static Network of(Store store, Filter filter, Coalitions.Wanted wanted) {
    boolean bundled = store.ask("SELECT count(*) FROM articles").whole() > Ties.MANY;
    List<Told> all =
        Ties.byBundle(store, Ties.near(filter, wanted).where(), wanted, bundled).rows().stream()
            .map(Told::of)
            .toList();
    Set<String> busy = busy(all, wanted.least());
    List<Told> kept =
        all.stream().filter(t -> busy.contains(t.one()) && busy.contains(t.other())).toList();
    List<String> countries =
        kept.stream().flatMap(t -> Stream.of(t.one(), t.other())).distinct().sorted().toList();
    Map<Object, Integer> bundles = numbers(kept.stream().map(Told::bundle).distinct().toList());
    Map<String, Integer> numbers = numbers(countries);
    List<Tie> ties = kept.stream().map(t -> tie(t, bundles, numbers)).toList();
    return new Network(countries, ties, bundles.size(), bundled, pairs(kept));
  }

  private static Set<String> busy(List<Told> all, int least) {
    Map<String, Long> events = new HashMap<>();
    for (Told told : all) {
      events.merge(told.one(), told.events(), Long::sum);
      events.merge(told.other(), told.events(), Long::sum);
    }
    return events.entrySet().stream()
        .filter(e -> e.getValue() >= least)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static <T> Map<T, Integer> numbers(List<T> names) {
    Map<T, Integer> numbers = new LinkedHashMap<>();
    names.forEach(n -> numbers.put(n, numbers.size()));
    return numbers;
  }

  private static Tie tie(Told told, Map<Object, Integer> bundles, Map<String, Integer> numbers) {
    return new Tie(
        bundles.get(told.bundle()),
        numbers.get(told.one()),
        numbers.get(told.other()),
        told.positive(),
        told.negative());
  }

  private static Rows pairs(List<Told> kept) {
    Map<String, Told> pairs = new TreeMap<>();
    kept.forEach(t -> pairs.merge(t.pair(), t, Told::and));
    List<List<Object>> rows = new ArrayList<>();
    pairs.values().stream()
        .sorted(Comparator.comparingDouble(t -> -t.weight()))
        .forEach(t -> rows.add(t.row()));
    return new Rows(COLUMNS, rows);
  }

  private static double round(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
