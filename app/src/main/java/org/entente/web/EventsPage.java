package org.entente.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.query.Events;
import org.entente.query.Facet;
import org.entente.query.Filter;
import org.entente.store.Rows;
import org.entente.store.Store;

/** {@code /events}: the events of a filter, newest first; as CSV all their fields. */
record EventsPage(Store store, Filter filter, Rows rows, Narrowing narrowing, Pager pager)
    implements Page {

  static EventsPage of(Store store, Request request) {
    Filter filter = request.filter();
    Rows rows = request.form() == Form.CSV ? new Rows(List.of(), List.of()) : rows(store, request);
    long total = request.form() == Form.CSV ? 0 : Events.count(store, filter);
    return new EventsPage(
        store,
        filter,
        rows,
        narrowing(store, request),
        Pager.of(request, rows.rows().size(), total));
  }

  private static Rows rows(Store store, Request request) {
    return Events.newest(store, request.filter(), request.limit(), request.offset());
  }

  private static Narrowing narrowing(Store store, Request request) {
    return Narrowing.of(
        store,
        request,
        request.filter(),
        Facet.TYPE,
        Facet.QUAD,
        Facet.COUNTRY,
        Facet.STATUS,
        Facet.SECTOR,
        Facet.CONTEXT,
        Facet.SOURCE);
  }

  @Override
  public String title() {
    return "Events";
  }

  @Override
  public Map<String, ?> json() {
    Map<String, Object> json = Json.table(filter, rows);
    json.put("total", pager.total());
    json.put("next", pager.nextJson());
    return json;
  }

  @Override
  public Optional<Table> table() {
    return Optional.of(taker -> Events.each(store, filter, taker));
  }

  List<EventLine> lines() {
    return EventLine.of(rows);
  }
}
