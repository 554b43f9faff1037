package org.entente.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.query.Actors;
import org.entente.query.Facet;
import org.entente.query.Filter;
import org.entente.store.Rows;
import org.entente.store.Store;

/** {@code /actors}: who acts and whom it concerns. */
record ActorsPage(Filter filter, Rows rows, Narrowing narrowing, Pager pager) implements ListPage {

  static ActorsPage of(Store store, Request request) {
    Filter filter = request.filter();
    Rows rows = Actors.of(store, filter, request.limit(), request.offset());
    Narrowing narrowing =
        Narrowing.of(store, request, filter, Facet.COUNTRY, Facet.SECTOR, Facet.TYPE);
    return new ActorsPage(filter, rows, narrowing, Pager.of(request, rows.rows().size(), -1));
  }

  @Override
  public String title() {
    return "Actors";
  }

  /** An actor as the list shows it. */
  record Line(Map<String, Object> row) {
    String name() {
      return text("name");
    }

    String href() {
      return Link.to("actors", text("id").isEmpty() ? name() : text("id")).toString();
    }

    String country() {
      return text("country").isEmpty() ? "" : Countries.name(text("country"));
    }

    String countryHref() {
      return Link.to("actors", text("country")).toString();
    }

    String text(String name) {
      return Objects.toString(row.get(name), "");
    }
  }

  List<Line> lines() {
    return rows.maps().stream().map(Line::new).toList();
  }
}
