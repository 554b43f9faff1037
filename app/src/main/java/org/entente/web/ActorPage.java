package org.entente.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.query.Actors;
import org.entente.query.Contents;
import org.entente.query.Counts;
import org.entente.query.Events;
import org.entente.query.Facet;
import org.entente.query.Filter;
import org.entente.store.Rows;
import org.entente.store.Store;

/**
 * {@code /actors/ID}: an actor by id or name, or a country by its code: who it is, what it does to
 * whom, and the other way round.
 */
record ActorPage(
    String key,
    Rows about,
    Rows does,
    Rows meets,
    Rows targets,
    Rows sources,
    Rows events,
    Link series)
    implements Page {
  private static final int NEWEST = 30;
  private static final int PARTNERS = 10;

  static ActorPage of(Store store, Request request) {
    String key = request.segment(1).orElseThrow();
    Rows about = Actors.about(store, key);
    if (about.rows().isEmpty() && !Countries.isCode(key)) {
      throw new NotFound("No event has an actor or recipient with the id or name " + key + ".");
    }
    Filter acts = Filter.all().with(Facet.ACTOR, key);
    Filter met = Filter.all().with(Facet.RECIPIENT, key);
    return new ActorPage(
        key,
        about,
        Counts.of(store, acts.happened(), Facet.TYPE, 16),
        Counts.of(store, met.happened(), Facet.TYPE, 16),
        Counts.of(store, acts.happened(), Facet.RECIPIENT, PARTNERS),
        Counts.of(store, met.happened(), Facet.ACTOR, PARTNERS),
        Events.newest(store, Filter.all().with(Facet.PARTY, key), NEWEST, 0),
        series(store, key, about));
  }

  /** The series since its first event that is no background, by a unit that suits it. */
  private static Link series(Store store, String key, Rows about) {
    Link series = Link.to("series").with("party", key);
    Optional<LocalDate> first =
        about.maps().stream()
            .flatMap(r -> Stream.ofNullable((LocalDate) r.get("first")))
            .min(LocalDate::compareTo)
            .flatMap(f -> Contents.oldest(store).map(o -> f.isAfter(o) ? f : o));
    Filter since = Filter.all().between(first, Optional.empty());
    return first
        .map(f -> series.with("from", f.toString()))
        .orElse(series)
        .with("by", Extent.unit(store, since).toString());
  }

  @Override
  public String title() {
    return isCountry() ? Countries.name(key) : name();
  }

  /** The most frequent name. */
  private String name() {
    return about.first().map(r -> Objects.toString(r.get("name"), key)).orElse(key);
  }

  boolean isCountry() {
    return Countries.isCode(key);
  }

  @Override
  public Map<String, ?> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("key", key);
    json.put("name", title());
    json.put("about", Json.rows(about));
    json.put("does", Json.rows(does));
    json.put("meets", Json.rows(meets));
    json.put("targets", Json.rows(targets));
    json.put("sources", Json.rows(sources));
    json.put("events", Json.rows(events));
    return json;
  }

  @Override
  public Optional<Table> table() {
    return Table.of(about);
  }

  /** Who it is in a line. */
  String identity() {
    if (isCountry()) {
      return "code " + key;
    }
    Map<String, Object> first = about.first().orElse(Map.of());
    return Stream.of("country", "sector", "office", "kind")
        .map(name -> Objects.toString(first.get(name), ""))
        .filter(text -> !text.isEmpty())
        .map(Countries::name)
        .collect(Collectors.joining(", "));
  }

  List<ActorsPage.Line> names() {
    return about.maps().stream().limit(NEWEST).map(ActorsPage.Line::new).toList();
  }

  List<Bar> doesBars() {
    return Bar.of(does, t -> Link.to("events").with("actor", key).with("type", t).toString());
  }

  List<Bar> meetsBars() {
    return Bar.of(meets, t -> Link.to("events").with("recipient", key).with("type", t).toString());
  }

  List<Bar> targetBars() {
    return Bar.of(
        targets, n -> Link.to("events").with("actor", key).with("recipient", n).toString());
  }

  List<Bar> sourceBars() {
    return Bar.of(
        sources, n -> Link.to("events").with("actor", n).with("recipient", key).toString());
  }

  List<EventLine> lines() {
    return EventLine.of(events);
  }

  String all() {
    return Link.to("events").with("party", key).toString();
  }

  String dyads() {
    return Link.to("dyads").with("party", key).toString();
  }

  String seriesPage() {
    return Link.to("series").with("party", key).toString();
  }

  String source() {
    return series.as(Form.JSON);
  }
}
