package org.entente.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.query.Dyads;
import org.entente.query.Facet;
import org.entente.query.Filter;
import org.entente.store.Rows;
import org.entente.store.Store;

/** {@code /dyads}: which country does how much to which. */
record DyadsPage(Filter filter, boolean domestic, Rows rows, Narrowing narrowing) implements Page {
  private static final int SHOWN = 200;

  static DyadsPage of(Store store, Request request) {
    Filter filter = request.filter();
    boolean domestic = request.text("domestic").filter("yes"::equals).isPresent();
    Narrowing narrowing =
        Narrowing.of(store, request, filter.happened(), Facet.COUNTRY, Facet.QUAD, Facet.TYPE);
    return new DyadsPage(filter, domestic, Dyads.of(store, filter, domestic), narrowing);
  }

  @Override
  public String title() {
    return "Dyads";
  }

  @Override
  public Map<String, ?> json() {
    return Json.table(filter, rows);
  }

  @Override
  public Optional<Table> table() {
    return Table.of(rows);
  }

  List<DyadLine> lines() {
    return DyadLine.of(rows, SHOWN);
  }

  String summary() {
    int all = rows.rows().size();
    return all <= SHOWN
        ? "%,d directed pairs".formatted(all)
        : "The %d busiest of %,d directed pairs; .csv has all".formatted(SHOWN, all);
  }

  String otherDomestic() {
    Link link = narrowing.request().link();
    return (domestic ? link.with("domestic") : link.with("domestic", "yes")).toString();
  }
}
