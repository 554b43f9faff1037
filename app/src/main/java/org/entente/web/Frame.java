package org.entente.web;

import java.util.List;

/** What surrounds a page: where it is among the others, and its twins. */
record Frame(Page page, Request request) {

  /** A page of the navigation. */
  record Entry(String name, String href, boolean current) {}

  private static final List<String> PAGES =
      List.of(
          "Events",
          "Actors",
          "Dyads",
          "Series",
          "Coalitions",
          "Commitments",
          "Clusters",
          "Map",
          "Articles",
          "SQL");

  List<Entry> entries() {
    return PAGES.stream().map(this::entry).toList();
  }

  private Entry entry(String name) {
    String path = name.toLowerCase(java.util.Locale.ROOT);
    return new Entry(name, Link.to(path).toString(), request.page().equals(path));
  }

  String title() {
    return page.title() + " · Entente";
  }

  String words() {
    return request.page().equals("articles") ? request.text("q").orElse("") : "";
  }

  boolean failed() {
    return page.status() != 200;
  }

  /** The address of the answer as data, all of it. */
  String json() {
    return twin(Form.JSON);
  }

  String csv() {
    return twin(Form.CSV);
  }

  private String twin(Form form) {
    return request.link().with("offset").with("limit").as(form);
  }
}
