package org.entente.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.store.Rows;

/** An article as lists show it. */
record ArticleLine(Map<String, Object> row) {

  static List<ArticleLine> of(Rows rows) {
    return rows.maps().stream().map(ArticleLine::new).toList();
  }

  String href() {
    return Link.to("articles", text("id")).toString();
  }

  /** The headline, or what can stand for it. */
  String title() {
    return Stream.of(text("title"), text("begins"), text("text").lines().findFirst().orElse(""))
        .filter(t -> !t.isBlank())
        .findFirst()
        .map(EventLine::brief)
        .orElse("Article " + text("id"));
  }

  String day() {
    return text("date").isEmpty() ? "undated" : text("date");
  }

  String source() {
    return text("source");
  }

  String events() {
    return text("events");
  }

  private String text(String name) {
    return Objects.toString(row.get(name), "");
  }
}
