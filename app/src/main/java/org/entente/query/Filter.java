package org.entente.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which events a question is about.
 *
 * @param wanted for each facet that narrows, the values of which one must hold
 * @param from first day, by {@code events.day}
 * @param to last day, inclusive
 * @param everyReport whether each report counts; else each cluster of reports counts once
 */
public record Filter(
    Map<Facet, List<String>> wanted,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    boolean everyReport) {
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String REPORTS = "reports";
  private static final String EVERY = "every";

  /** Checks values and fixes them. */
  public Filter {
    Map<Facet, List<String>> checked = new EnumMap<>(Facet.class);
    wanted.forEach((f, v) -> checked.put(f, v.stream().map(f::checked).toList()));
    checked.values().removeIf(List::isEmpty);
    wanted = Collections.unmodifiableMap(checked);
  }

  /** All events, each cluster once. */
  public static Filter all() {
    return new Filter(Map.of(), Optional.empty(), Optional.empty(), false);
  }

  /**
   * The filter that an address holds: facets by name, {@code from} and {@code to} as YYYY-MM-DD,
   * {@code reports=every}. Other names are passed over, as are empty values.
   *
   * @throws IllegalArgumentException where a value is none; the message says which are
   */
  public static Filter of(Map<String, List<String>> parameters) {
    Map<Facet, List<String>> wanted = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      wanted.put(facet, values(parameters, facet.toString()));
    }
    return new Filter(
        wanted,
        day(parameters, FROM),
        day(parameters, TO),
        values(parameters, REPORTS).contains(EVERY));
  }

  /** The filter as an address holds it; {@link #of} gives it back. */
  public Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    wanted.forEach((facet, values) -> parameters.put(facet.toString(), values));
    from.ifPresent(d -> parameters.put(FROM, List.of(d.toString())));
    to.ifPresent(d -> parameters.put(TO, List.of(d.toString())));
    if (everyReport) {
      parameters.put(REPORTS, List.of(EVERY));
    }
    return parameters;
  }

  private static List<String> values(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).toList();
  }

  private static Optional<LocalDate> day(Map<String, List<String>> parameters, String name) {
    return values(parameters, name).stream().findFirst().map(text -> day(name, text));
  }

  private static LocalDate day(String name, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(name + " " + text + ": no day; write YYYY-MM-DD", e);
    }
  }

  /** The same with other values of a facet; none lift it. */
  public Filter with(Facet facet, String... values) {
    Map<Facet, List<String>> more = new EnumMap<>(Facet.class);
    more.putAll(wanted);
    more.put(facet, List.of(values));
    return new Filter(more, from, to, everyReport);
  }

  /** The same between two days, inclusive. */
  public Filter between(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Filter(wanted, first, last, everyReport);
  }

  /**
   * What happened: where the filter does not say otherwise, events reported or claimed that are no
   * background.
   */
  public Filter happened() {
    Filter filter = this;
    if (!wanted.containsKey(Facet.STATUS)) {
      filter = filter.with(Facet.STATUS, "reported", "claimed");
    }
    return wanted.containsKey(Facet.BACKGROUND) ? filter : filter.with(Facet.BACKGROUND, "no");
  }

  /** The condition on {@code events}, with its parameters. */
  Where where() {
    List<String> conditions = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    if (!everyReport) {
      conditions.add("lead");
    }
    from.ifPresent(d -> add(conditions, values, "day >= ?", d));
    to.ifPresent(d -> add(conditions, values, "day <= ?", d));
    wanted.forEach((facet, any) -> add(conditions, values, facet, any));
    return new Where(conditions.isEmpty() ? "true" : String.join(" AND ", conditions), values);
  }

  private static void add(List<String> conditions, List<Object> values, String sql, Object value) {
    conditions.add(sql);
    values.add(value);
  }

  private static void add(
      List<String> conditions, List<Object> values, Facet facet, List<String> any) {
    List<String> one = new ArrayList<>();
    for (String value : any) {
      for (String condition : facet.conditions(value)) {
        one.add(condition);
        values.add(value);
      }
    }
    conditions.add("(" + String.join(" OR ", one) + ")");
  }
}
