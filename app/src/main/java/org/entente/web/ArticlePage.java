package org.entente.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.query.Articles;
import org.entente.query.Events;
import org.entente.store.Store;

/** {@code /articles/ID}: an article with what was read from it marked in its text. */
record ArticlePage(
    Map<String, Object> article,
    List<Map<String, Object>> events,
    List<Map<String, Object>> statements,
    List<Map<String, Object>> places)
    implements Page {
  private static final int LONGEST = 1_000_000;

  static ArticlePage of(Store store, Request request) {
    String id = request.segment(1).orElseThrow();
    return new ArticlePage(
        Articles.one(store, id)
            .orElseThrow(() -> new NotFound("No article has the id " + id + ".")),
        Events.of(store, id),
        Articles.statements(store, id),
        Json.rows(Articles.places(store, id)));
  }

  @Override
  public String title() {
    return new ArticleLine(article).title();
  }

  @Override
  public Map<String, ?> json() {
    Map<String, Object> json = new LinkedHashMap<>(Json.object(article));
    json.put("events", events);
    json.put("statements", statements);
    json.put("places", places);
    return json;
  }

  /** The text in pieces, as much as a browser bears. */
  Marked marked() {
    return Marked.of(
        new Text(cut() ? text().substring(0, LONGEST) : text()),
        Marks.of(events, statements, places));
  }

  boolean cut() {
    return text().length() > LONGEST;
  }

  List<EventCard> cards() {
    Text text = new Text(text());
    return events.stream().map(e -> EventCard.of(e, text)).toList();
  }

  /** The address, where it is one that a browser may open. */
  String url() {
    String url = string("url");
    return url.matches("(?i)https?://\\S+") ? url : "";
  }

  String day() {
    return new ArticleLine(article).day();
  }

  String daySource() {
    return string("date_source");
  }

  String source() {
    return string("source");
  }

  String text() {
    return string("text");
  }

  private String string(String name) {
    return Objects.toString(article.get(name), "");
  }
}
