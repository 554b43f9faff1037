package org.entente.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.store.Rows;

/** A directed pair of countries as lists show it. */
record DyadLine(Map<String, Object> row, long most) {
  private static final List<String> QUADS =
      List.of("verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict");

  static List<DyadLine> of(Rows rows, int limit) {
    long most = rows.maps().stream().mapToLong(r -> number(r, "events")).max().orElse(1);
    return rows.maps().stream().limit(limit).map(r -> new DyadLine(r, most)).toList();
  }

  String source() {
    return (String) row.get("source");
  }

  String target() {
    return (String) row.get("target");
  }

  String sourceName() {
    return Countries.name(source());
  }

  String targetName() {
    return Countries.name(target());
  }

  String href() {
    return Link.to("dyads", source(), target()).toString();
  }

  long events() {
    return number(row, "events");
  }

  /** The mean score with its sign. */
  String score() {
    return signed(row.get("score"));
  }

  /** A mean score as people read it: its sign, one decimal. */
  static String signed(Object score) {
    return String.format(Locale.ROOT, "%+.1f", ((Number) score).doubleValue())
        .replace('-', '\u2212');
  }

  String last() {
    return String.valueOf(row.get("last"));
  }

  /** A stretch of the bar: quad, start and width in percent of the longest bar. */
  record Stretch(int quad, String start, String width) {}

  List<Stretch> bar() {
    List<Stretch> bar = new ArrayList<>();
    double start = 0;
    for (int i = 0; i < QUADS.size(); i++) {
      double width = 100.0 * number(row, QUADS.get(i)) / most;
      if (width > 0) {
        bar.add(new Stretch(i + 1, percent(start), percent(width)));
      }
      start += width;
    }
    return bar;
  }

  /** The bar in words. */
  String quads() {
    return String.join(
        ", ",
        QUADS.stream()
            .filter(q -> number(row, q) > 0)
            .map(q -> number(row, q) + " " + q.replace('_', ' '))
            .toList());
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }

  private static long number(Map<String, Object> row, String name) {
    return ((Number) row.get(name)).longValue();
  }
}
