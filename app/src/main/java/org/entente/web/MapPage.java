package org.entente.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.query.Facet;
import org.entente.query.Filter;
import org.entente.query.Spots;
import org.entente.store.Rows;
import org.entente.store.Store;

/** {@code /map}: where things happened. */
record MapPage(Filter filter, Rows rows, Narrowing narrowing) implements Page {
  private static final int SHOWN = 100;
  private static final int POINTS = 3000;

  static MapPage of(Store store, Request request) {
    Filter filter = request.filter();
    int limit = request.whole("limit", POINTS, 1, 100_000);
    Narrowing narrowing =
        Narrowing.of(store, request, filter.happened(), Facet.TYPE, Facet.QUAD, Facet.PLACE);
    return new MapPage(filter, Spots.of(store, filter, limit), narrowing);
  }

  @Override
  public String title() {
    return "Map";
  }

  @Override
  public Map<String, ?> json() {
    return Json.table(filter, rows);
  }

  @Override
  public Optional<Table> table() {
    return Table.of(rows);
  }

  /** A place as the list shows it. */
  record Line(Map<String, Object> row, Filter filter) {
    String text(String name) {
      return Objects.toString(row.get(name), "");
    }

    String score() {
      return row.get("score") == null ? "" : DyadLine.signed(row.get("score"));
    }

    String country() {
      return Countries.name(text("country"));
    }

    String href() {
      return Link.to("events").with(filter.with(Facet.PLACE, text("place"))).toString();
    }
  }

  List<Line> lines() {
    return rows.maps().stream().limit(SHOWN).map(r -> new Line(r, filter)).toList();
  }

  String source() {
    return narrowing.request().link().as(Form.JSON);
  }

  /** The address of a place's events, to which the place is added. */
  String events() {
    return Link.to("events").with(filter.with(Facet.PLACE)).toString();
  }
}
