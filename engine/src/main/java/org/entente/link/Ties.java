package org.entente.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.entente.model.Reason;
import org.entente.model.Span;

/** The events of an article while they are tied, in order, by their ids. */
final class Ties {
  private final Map<String, Event> events = new LinkedHashMap<>();

  Ties(List<Event> events) {
    events.forEach(e -> this.events.put(e.id(), e));
  }

  /** The events as they stand. */
  List<Event> all() {
    return List.copyOf(events.values());
  }

  /** An event as it stands. */
  Event now(Event event) {
    return events.get(event.id());
  }

  void change(Event event, UnaryOperator<Event> how) {
    events.computeIfPresent(event.id(), (id, e) -> how.apply(e));
  }

  /** Ties one event to another. */
  void tie(Event from, String type, Event to, String rule, Span span) {
    if (!from.id().equals(to.id())) {
      Reason why = new Reason("links", rule, span, type + " " + to.id());
      change(from, e -> e.tied(new Event.Link(type, to.id()), why));
    }
  }

  /** Events whose trigger stands before an event's, up to so many sentences, the nearest first. */
  Stream<Event> before(Event event, int sentences, Predicate<Event> fits) {
    int here = event.sentence().index();
    return all().stream()
        .filter(e -> e.trigger().start() < event.trigger().start())
        .filter(e -> here - e.sentence().index() <= sentences)
        .filter(fits)
        .sorted((a, b) -> b.trigger().compareTo(a.trigger()));
  }
}
