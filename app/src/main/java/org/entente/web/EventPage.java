package org.entente.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.query.Articles;
import org.entente.query.Events;
import org.entente.query.Facet;
import org.entente.query.Filter;
import org.entente.store.Rows;
import org.entente.store.Store;

/** {@code /events/ID}: one event, its sentence, its reasons, and other reports of it. */
record EventPage(Map<String, Object> event, Map<String, Object> article, Rows reports)
    implements Page {
  private static final int REPORTS = 50;

  static EventPage of(Store store, Request request) {
    String id = request.segment(1).orElseThrow();
    Map<String, Object> event =
        Events.one(store, id).orElseThrow(() -> new NotFound("No event has the id " + id + "."));
    String cluster = Objects.toString(event.get("cluster"), "");
    return new EventPage(
        event,
        Articles.one(store, String.valueOf(event.get("article"))).orElse(Map.of()),
        reports(store, cluster));
  }

  private static Rows reports(Store store, String cluster) {
    Filter every = Filter.of(Map.of("reports", List.of("every")));
    return cluster.isEmpty()
        ? new Rows(List.of(), List.of())
        : Events.newest(store, every.with(Facet.CLUSTER, cluster), REPORTS, 0);
  }

  @Override
  public String title() {
    return card().type() + " " + event.get("id");
  }

  @Override
  public Map<String, ?> json() {
    return event;
  }

  EventCard card() {
    return EventCard.of(event, new Text(text()));
  }

  /** The sentence with the event's words marked. */
  Marked marked() {
    if (!(event.get("sentence") instanceof Map<?, ?> sentence)) {
      return new Marked(List.of());
    }
    int start = ((Number) sentence.get("start")).intValue();
    int end = ((Number) sentence.get("end")).intValue();
    List<Marked.Mark> marks =
        Marks.of(List.of(event), List.of(), List.of()).stream()
            .filter(m -> m.start() >= start && m.end() <= end)
            .map(m -> new Marked.Mark(m.start() - start, m.end() - start, m.kind(), "", m.label()))
            .toList();
    return Marked.of(new Text(new Text(text()).at(start, end)), marks);
  }

  private String text() {
    return Objects.toString(article.get("text"), "");
  }

  /** The article, where the event's card is. */
  String inArticle() {
    return articleLine().href() + "#e-" + event.get("id");
  }

  ArticleLine articleLine() {
    return new ArticleLine(article);
  }

  /** Other reports of the same event. */
  List<EventLine> others() {
    return EventLine.of(reports).stream()
        .filter(l -> !event.get("id").equals(l.row().get("id")))
        .toList();
  }
}
