package org.entente.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.query.Articles;
import org.entente.query.Contents;
import org.entente.query.Counts;
import org.entente.query.Dyads;
import org.entente.query.Events;
import org.entente.query.Facet;
import org.entente.query.Filter;
import org.entente.store.Rows;
import org.entente.store.Store;

/** {@code /}: what is in the store, and its newest. */
record StartPage(
    Map<String, Object> contents,
    Rows types,
    Rows statuses,
    Rows events,
    Rows articles,
    Rows dyads,
    Rows quarantine,
    Rows versions)
    implements Page {
  private static final int NEWEST = 8;
  private static final int WEEKS = 26;

  static StartPage of(Store store) {
    return new StartPage(
        Contents.of(store).first().orElseThrow(),
        Counts.of(store, Filter.all().happened(), Facet.TYPE, 16),
        Counts.of(store, Filter.all(), Facet.STATUS, 6),
        Events.latest(store, Filter.all().happened(), NEWEST),
        Articles.of(store, Filter.all(), "", NEWEST, 0),
        Dyads.of(store, Filter.all(), false),
        Contents.quarantine(store),
        Contents.versions(store));
  }

  @Override
  public String title() {
    return "Start";
  }

  @Override
  public Map<String, ?> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("contents", Json.object(contents));
    json.put("types", Json.rows(types));
    json.put("statuses", Json.rows(statuses));
    json.put("events", Json.rows(events));
    json.put("articles", Json.rows(articles));
    json.put("dyads", dyadLines().stream().map(d -> Json.object(d.row())).toList());
    json.put("quarantine", Json.rows(quarantine));
    json.put("versions", Json.rows(versions));
    return json;
  }

  @Override
  public Optional<Table> table() {
    return Table.of(events);
  }

  /** A number of the contents with where it leads. */
  record Tile(String name, String number, String href) {}

  List<Tile> tiles() {
    return List.of(
        tile("articles", "articles"),
        tile("events", "events"),
        tile("clusters", "clusters"),
        tile("commitments", "commitments"),
        new Tile("statements", number("statements"), ""),
        new Tile("place names", number("places"), "/map"));
  }

  private Tile tile(String name, String page) {
    return new Tile(name, number(name), Link.to(page).toString());
  }

  private String number(String name) {
    return "%,d".formatted(((Number) contents.get(name)).longValue());
  }

  boolean isEmpty() {
    return number("articles").equals("0");
  }

  /** From when until when there are articles. */
  String span() {
    Object first = contents.get("first");
    return first == null ? "no dated articles" : first + " to " + contents.get("last");
  }

  List<Bar> bars() {
    return Bar.of(types, v -> Link.to("events").with("type", v).toString());
  }

  /** How many events stand how; each leads to them. */
  List<Bar> standings() {
    return Bar.of(statuses, v -> Link.to("events").with("status", v).toString());
  }

  /** The newest half year of the articles by week. */
  Link weeks() {
    Link series = Link.to("series").with("by", "week");
    return contents.get("last") instanceof LocalDate last
        ? series.with("from", last.minusWeeks(WEEKS).toString()).with("to", last.toString())
        : series;
  }

  List<EventLine> eventLines() {
    return EventLine.of(events);
  }

  List<ArticleLine> articleLines() {
    return ArticleLine.of(articles);
  }

  List<DyadLine> dyadLines() {
    return DyadLine.of(dyads, NEWEST);
  }

  List<Map<String, Object>> asideLines() {
    return quarantine.maps();
  }

  List<Map<String, Object>> versionLines() {
    return versions.maps();
  }
}
