package org.entente.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.query.Clusters;
import org.entente.query.Facet;
import org.entente.query.Filter;
import org.entente.store.Rows;
import org.entente.store.Store;

/** {@code /clusters}: reports of the same event taken together, largest first. */
record ClustersPage(Filter filter, Rows rows, Narrowing narrowing, Pager pager)
    implements ListPage {

  static ClustersPage of(Store store, Request request) {
    Filter filter = request.filter();
    Rows rows = Clusters.of(store, filter, request.limit(), request.offset());
    Narrowing narrowing =
        Narrowing.of(store, request, filter, Facet.TYPE, Facet.COUNTRY, Facet.SOURCE);
    return new ClustersPage(filter, rows, narrowing, Pager.of(request, rows.rows().size(), -1));
  }

  @Override
  public String title() {
    return "Clusters";
  }

  /** A cluster as the list shows it. */
  record Line(Map<String, Object> row) {
    String text(String name) {
      return Objects.toString(row.get(name), "");
    }

    String href() {
      return Link.to("events").with("cluster", text("id")).with("reports", "every").toString();
    }

    String leadHref() {
      return Link.to("events", text("lead")).toString();
    }

    /** How many papers tell it; a dash where none is named. */
    String sources() {
      return text("sources").equals("0") ? "–" : text("sources");
    }

    String who(String role) {
      return row.get(role) instanceof List<?> names
          ? String.join(", ", names.stream().map(String::valueOf).toList())
          : "";
    }

    String days() {
      String first = text("first");
      return first.equals(text("last")) ? first : first + " to " + text("last");
    }

    String sentence() {
      return EventLine.brief(text("sentence_text"));
    }
  }

  List<Line> lines() {
    return rows.maps().stream().map(Line::new).toList();
  }
}
