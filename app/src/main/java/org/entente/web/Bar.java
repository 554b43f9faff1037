package org.entente.web;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.entente.store.Rows;

/**
 * A value with a bar as long as its count.
 *
 * @param percent of the longest bar
 */
record Bar(String label, long events, String percent, String href) {

  /** Bars of {value, events} with the addresses of their values. */
  static List<Bar> of(Rows counts, UnaryOperator<String> href) {
    long most = counts.maps().stream().mapToLong(Bar::events).max().orElse(1);
    return counts.maps().stream().map(row -> bar(row, most, href)).toList();
  }

  private static Bar bar(Map<String, Object> row, long most, UnaryOperator<String> href) {
    String value = (String) row.get("value");
    long events = events(row);
    return new Bar(value, events, Math.max(1, 100 * events / most) + "%", href.apply(value));
  }

  private static long events(Map<String, Object> row) {
    return ((Number) row.get("events")).longValue();
  }
}
