package org.entente.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.store.Column;
import org.entente.store.Rows;
import org.entente.store.Store;
import org.entente.store.Type;

/**
 * What happened, period by period.
 *
 * <p>Periods run from the first to the last day on which an article was published, or as the filter
 * says, without gaps; those at the ends may be partial, and have no part in changes and forecast.
 * An event counts where it lies, not where it was reported; one without a date counts where it was
 * published.
 *
 * @param rows {period, articles, events, verbal_cooperation, material_cooperation, verbal_conflict,
 *     material_conflict, score, value, rolling, level, change, forecast, low, high}: score is the
 *     mean, value the measure asked for, rolling its mean over the window that ends with the
 *     period, level its mean between two changes, change whether a new level begins; a forecast
 *     period has only period, value, low and high
 * @param changes first days of the periods where the level changes ({@link Pelt})
 * @param forecast how the forecast was made, where one was asked for and can be made
 * @param leftOut events of the filter that lie outside the periods, or whose date is too coarse to
 *     tell in which period they lie
 */
public record Series(
    Rows rows, List<LocalDate> changes, Optional<Forecast> forecast, long leftOut) {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("period", Type.DATE, "its first day"),
          new Column("articles", Type.WHOLE, "published in it"),
          new Column("events", Type.WHOLE, "that lie in it"),
          new Column("verbal_cooperation", Type.WHOLE, "events"),
          new Column("material_cooperation", Type.WHOLE, "events"),
          new Column("verbal_conflict", Type.WHOLE, "events"),
          new Column("material_conflict", Type.WHOLE, "events"),
          new Column("score", Type.NUMBER, "mean, -10 to 10"),
          new Column("value", Type.NUMBER, "the measure"),
          new Column("rolling", Type.NUMBER, "its mean over the window that ends here"),
          new Column("level", Type.NUMBER, "its mean between two changes"),
          new Column("change", Type.TRUTH, "whether a new level begins"),
          new Column("forecast", Type.TRUTH, "whether this is yet to come"),
          new Column("low", Type.NUMBER, "lower bound of the forecast"),
          new Column("high", Type.NUMBER, "upper bound of the forecast"));

  /**
   * How a series is to be made.
   *
   * @param window periods of the rolling mean
   * @param ahead periods to forecast; 0 for none
   */
  public record Wanted(Unit unit, Measure measure, int window, int ahead) {

    /** Events by a unit with its usual window and no forecast. */
    public static Wanted by(Unit unit) {
      return new Wanted(unit, Measure.EVENTS, unit.window(), 0);
    }
  }

  /** Makes a series of what happened. */
  public static Series of(Store store, Filter filter, Wanted wanted) {
    Filter happened = filter.happened();
    List<Period> periods = Periods.of(store, happened, wanted.unit());
    long counted = periods.stream().mapToLong(Period::events).sum();
    double[] values = periods.stream().mapToDouble(wanted.measure()::of).toArray();
    int[] known =
        IntStream.range(0, values.length)
            .filter(i -> periods.get(i).complete() && !Double.isNaN(values[i]))
            .toArray();
    double[] observed = Arrays.stream(known).mapToDouble(i -> values[i]).toArray();
    List<Integer> changes =
        changes(observed, wanted.measure()).stream().map(c -> known[c]).toList();
    double least = wanted.measure() == Measure.SCORE ? -10 : 0;
    int begun = periods.isEmpty() || periods.get(periods.size() - 1).complete() ? 0 : 1;
    Optional<Forecast> forecast =
        wanted.ahead() == 0
            ? Optional.empty()
            : Forecast.of(observed, wanted.ahead() + begun, least);
    List<List<Object>> rows = rows(periods, wanted, changes);
    forecast.ifPresent(f -> rows.addAll(ahead(periods, wanted.unit(), f, begun)));
    return new Series(
        new Rows(COLUMNS, rows),
        changes.stream().map(c -> periods.get(c).first()).toList(),
        forecast,
        Events.count(store, happened) - counted);
  }

  private static List<Integer> changes(double[] observed, Measure measure) {
    return Pelt.changes(measure == Measure.EVENTS ? Pelt.evened(observed) : observed);
  }

  private static List<List<Object>> rows(
      List<Period> periods, Wanted wanted, List<Integer> changes) {
    Double[] levels = levels(periods, wanted, changes);
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      List<Object> row = new ArrayList<>(counts(periods.get(i)));
      row.add(rounded(wanted.measure().of(periods.get(i))));
      row.add(mean(periods.subList(Math.max(0, i + 1 - wanted.window()), i + 1), wanted));
      row.add(levels[i]);
      row.addAll(Arrays.asList(changes.contains(i), false, null, null));
      rows.add(row);
    }
    return rows;
  }

  private static Double[] levels(List<Period> periods, Wanted wanted, List<Integer> changes) {
    Double[] levels = new Double[periods.size()];
    List<Integer> bounds = new ArrayList<>(List.of(0));
    bounds.addAll(changes);
    bounds.add(periods.size());
    for (int i = 0; i + 1 < bounds.size(); i++) {
      int from = bounds.get(i);
      int to = bounds.get(i + 1);
      Arrays.fill(levels, from, to, mean(periods.subList(from, to), wanted));
    }
    return levels;
  }

  private static List<Object> counts(Period period) {
    List<Object> cells = new ArrayList<>();
    cells.add(period.first());
    cells.add(period.articles());
    cells.add(period.events());
    cells.addAll(period.quads());
    cells.add(rounded(Measure.SCORE.of(period)));
    return cells;
  }

  private static Double mean(List<Period> periods, Wanted wanted) {
    double above = periods.stream().mapToDouble(wanted.measure()::above).sum();
    double below = periods.stream().mapToDouble(wanted.measure()::below).sum();
    return rounded(below == 0 ? Double.NaN : above / below);
  }

  private static List<List<Object>> ahead(
      List<Period> periods, Unit unit, Forecast forecast, int begun) {
    LocalDate last = periods.get(periods.size() - 1).first();
    List<List<Object>> rows = new ArrayList<>();
    for (int h = 1; h + begun <= forecast.steps().size(); h++) {
      Forecast.Step step = forecast.steps().get(h + begun - 1);
      List<Object> row = new ArrayList<>(COLUMNS.size());
      row.add(unit.after(last, h));
      row.addAll(Arrays.asList(null, null, null, null, null, null, null));
      row.add(rounded(step.value()));
      row.addAll(Arrays.asList(null, null, false, true));
      row.addAll(Arrays.asList(rounded(step.low()), rounded(step.high())));
      rows.add(row);
    }
    return rows;
  }

  private static Double rounded(double value) {
    return Double.isNaN(value) ? null : Math.round(value * 1000) / 1000.0;
  }
}
