package org.entente.web;

import java.util.List;
import java.util.Map;
import org.entente.query.Articles;
import org.entente.query.Facet;
import org.entente.query.Filter;
import org.entente.store.Rows;
import org.entente.store.Store;

/** {@code /articles}: articles that have some words, or events of a filter. */
record ArticlesPage(String words, Filter filter, Rows rows, Narrowing narrowing, Pager pager)
    implements ListPage {
  private static final Facet[] FACETS = {Facet.SOURCE, Facet.COUNTRY, Facet.TYPE};

  static ArticlesPage of(Store store, Request request) {
    String words = request.text("q").orElse("");
    Filter filter = request.filter();
    Rows rows = Articles.of(store, filter, words, request.limit(), request.offset());
    Narrowing narrowing =
        request.form() == Form.HTML
            ? Narrowing.of(
                request, Articles.counts(store, filter, words, Narrowing.MOST, FACETS)::get, FACETS)
            : Narrowing.of(request);
    return new ArticlesPage(
        words, filter, rows, narrowing, Pager.of(request, rows.rows().size(), -1));
  }

  @Override
  public String title() {
    return words.isBlank() ? "Articles" : "Articles with “" + words + "”";
  }

  @Override
  public Map<String, ?> json() {
    Map<String, Object> json = Json.table(filter, rows);
    json.put("q", words);
    json.put("next", pager.nextJson());
    return json;
  }

  List<ArticleLine> lines() {
    return ArticleLine.of(rows);
  }
}
