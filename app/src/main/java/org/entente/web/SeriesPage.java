package org.entente.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.query.Facet;
import org.entente.query.Filter;
import org.entente.query.Measure;
import org.entente.query.Series;
import org.entente.query.Unit;
import org.entente.store.Store;

/** {@code /series}: what happened, period by period. */
record SeriesPage(Series.Wanted wanted, Series series, Narrowing narrowing) implements Page {
  private static final int MOST_AHEAD = 60;

  static SeriesPage of(Store store, Request request) {
    Unit unit = request.one("by", Extent.unit(store, request.filter()));
    Filter filter = request.filter();
    Series.Wanted wanted =
        new Series.Wanted(
            unit,
            request.one("measure", Measure.EVENTS),
            request.whole("window", unit.window(), 1, 1000),
            request.whole("forecast", 0, 0, MOST_AHEAD));
    Narrowing narrowing =
        Narrowing.of(store, request, filter.happened(), Facet.TYPE, Facet.QUAD, Facet.COUNTRY);
    return new SeriesPage(wanted, Series.of(store, filter, wanted), narrowing);
  }

  @Override
  public String title() {
    return "Series";
  }

  @Override
  public Map<String, ?> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("filter", narrowing.filter().parameters());
    json.put("by", wanted.unit().toString());
    json.put("measure", wanted.measure().toString());
    json.put("window", wanted.window());
    json.put("changes", series.changes().stream().map(Object::toString).toList());
    json.put("forecast", series.forecast().map(SeriesPage::forecast).orElse(null));
    json.put("left_out", series.leftOut());
    json.put("rows", Json.rows(series.rows()));
    return json;
  }

  private static Map<String, Object> forecast(org.entente.query.Forecast forecast) {
    return Map.of(
        "method",
        forecast.method(),
        "error",
        forecast.error(),
        "naive_error",
        forecast.naiveError());
  }

  @Override
  public Optional<Table> table() {
    return Table.of(series.rows());
  }

  List<Map<String, Object>> lines() {
    return series.rows().maps();
  }

  String source() {
    return narrowing.request().link().as(Form.JSON);
  }

  List<String> units() {
    return Arrays.stream(Unit.values()).map(Unit::toString).toList();
  }

  List<String> measures() {
    return Arrays.stream(Measure.values()).map(Measure::toString).toList();
  }

  /** What the chart cannot tell. */
  List<String> notes() {
    List<String> notes = new java.util.ArrayList<>();
    if (series.leftOut() > 0) {
      notes.add(
          "%,d events lie outside these periods, or their date is too coarse for them."
              .formatted(series.leftOut()));
    }
    long silent = lines().stream().filter(r -> Long.valueOf(0).equals(r.get("articles"))).count();
    if (silent > 0) {
      notes.add(
          "In %,d of these periods no article was published: there nothing was read, which is not that nothing happened."
              .formatted(silent));
    }
    if (!series.changes().isEmpty()) {
      notes.add(
          "The level changes (PELT) in "
              + String.join(", ", series.changes().stream().map(Object::toString).toList())
              + ".");
    }
    series
        .forecast()
        .ifPresent(
            f ->
                notes.add(
                    "Forecast by %s: off by %.2f on average in the last third, the naive one by %.2f."
                        .formatted(f.method(), f.error(), f.naiveError())));
    if (wanted.ahead() > 0 && series.forecast().isEmpty()) {
      notes.add("The series is too short for a forecast.");
    }
    return notes;
  }
}
