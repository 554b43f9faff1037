package org.entente.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.query.Events;
import org.entente.query.Facet;
import org.entente.query.Filter;
import org.entente.query.Series;
import org.entente.query.Unit;
import org.entente.store.Column;
import org.entente.store.Rows;
import org.entente.store.Store;
import org.entente.store.Type;

/**
 * {@code /dyads/A/B}: what two countries or actors do to one another, both ways. Unless the address
 * says from when, the series begin with the first that happened between them.
 */
record DyadPage(Request request, String one, String other, Unit unit, Way there, Way back)
    implements Page {
  private static final int NEWEST = 40;
  private static final List<String> COUNTS =
      List.of(
          "events",
          "verbal_cooperation",
          "material_cooperation",
          "verbal_conflict",
          "material_conflict",
          "score");

  /** One direction: its series and its newest events. */
  record Way(Filter filter, Rows series, Rows events) {

    static Way of(Store store, Filter filter, Unit unit) {
      return new Way(
          filter,
          Series.of(store, filter, Series.Wanted.by(unit)).rows(),
          Events.newest(store, filter.happened(), NEWEST, 0));
    }

    Way since(Store store, LocalDate first, Unit unit) {
      Filter later = filter.between(Optional.of(first), filter.to());
      return new Way(filter, Series.of(store, later, Series.Wanted.by(unit)).rows(), events);
    }

    /** The first period in which something happened. */
    Optional<LocalDate> first() {
      return series.maps().stream()
          .filter(p -> (long) p.get("events") > 0)
          .map(p -> (LocalDate) p.get("period"))
          .findFirst();
    }

    List<EventLine> lines() {
      return EventLine.of(events);
    }

    String all() {
      return Link.to("events").with(filter.happened()).toString();
    }
  }

  static DyadPage of(Store store, Request request) {
    String one = request.segment(1).orElseThrow();
    String other = request.segment(2).orElseThrow();
    Unit unit = request.one("by", Extent.unit(store, request.filter()));
    Filter filter = request.filter();
    DyadPage all =
        new DyadPage(
            request,
            one,
            other,
            unit,
            Way.of(store, filter.with(Facet.ACTOR, one).with(Facet.RECIPIENT, other), unit),
            Way.of(store, filter.with(Facet.ACTOR, other).with(Facet.RECIPIENT, one), unit));
    return filter.from().isPresent() ? all : all.fromTheFirst(store);
  }

  private DyadPage fromTheFirst(Store store) {
    Optional<LocalDate> first =
        Stream.of(there.first(), back.first()).flatMap(Optional::stream).min(LocalDate::compareTo);
    if (first.isEmpty() || first.get().equals(there.series().maps().get(0).get("period"))) {
      return this;
    }
    Filter later = request.filter().between(first, request.filter().to());
    Unit finer = request.one("by", Extent.unit(store, later));
    return new DyadPage(
        request,
        one,
        other,
        finer,
        there.since(store, first.get(), finer),
        back.since(store, first.get(), finer));
  }

  @Override
  public String title() {
    return oneName() + " and " + otherName();
  }

  String oneName() {
    return Countries.name(one);
  }

  String otherName() {
    return Countries.name(other);
  }

  @Override
  public Map<String, ?> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("one", one);
    json.put("other", other);
    json.put("by", unit.toString());
    json.put("series", Json.rows(series()));
    json.put("there", Json.rows(there.events()));
    json.put("back", Json.rows(back.events()));
    return json;
  }

  @Override
  public Optional<Table> table() {
    return Table.of(series());
  }

  /** {period, there_events … there_score, back_events … back_score}. */
  private Rows series() {
    List<Column> columns = new ArrayList<>(List.of(new Column("period", Type.DATE, "")));
    for (String way : List.of("there_", "back_")) {
      COUNTS.forEach(c -> columns.add(new Column(way + c, type(c), "")));
    }
    List<Map<String, Object>> to = there.series().maps();
    List<Map<String, Object>> from = back.series().maps();
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < to.size(); i++) {
      List<Object> row = new ArrayList<>();
      row.add(to.get(i).get("period"));
      for (Map<String, Object> period : List.of(to.get(i), from.get(i))) {
        COUNTS.forEach(c -> row.add(period.get(c)));
      }
      rows.add(row);
    }
    return new Rows(columns, rows);
  }

  private static Type type(String count) {
    return count.equals("score") ? Type.NUMBER : Type.WHOLE;
  }

  String source() {
    return request.link().as(Form.JSON);
  }

  /** The units to choose from: name, address, whether chosen. */
  List<Narrowing.Choice> units() {
    List<Narrowing.Choice> units = new ArrayList<>();
    for (Unit u : Unit.values()) {
      String href = request.link().with("by", u.toString()).toString();
      units.add(new Narrowing.Choice(u.toString(), 0, u == unit, href));
    }
    return units;
  }

  String oneHref() {
    return Link.to("actors", one).toString();
  }

  String otherHref() {
    return Link.to("actors", other).toString();
  }
}
