package org.entente.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.entente.model.Reason;
import org.entente.model.Sentence;
import org.entente.model.Span;

/** The events of an article while they are tied, in order, by their ids. */
final class Ties {
  private final Map<String, Event> events = new LinkedHashMap<>();
  private final TreeMap<Integer, List<String>> bySentence = new TreeMap<>();
  private final Map<String, List<String>> byStem = new HashMap<>();

  Ties(List<Event> events) {
    for (Event event : events) {
      this.events.put(event.id(), event);
    }
    for (Event event : this.events.values()) {
      bySentence.computeIfAbsent(event.sentence().index(), s -> new ArrayList<>()).add(event.id());
      for (String stem : Stems.of(event)) {
        byStem.computeIfAbsent(stem, s -> new ArrayList<>()).add(event.id());
      }
    }
  }

  /** The events as they stand. */
  List<Event> all() {
    return List.copyOf(events.values());
  }

  /** The events whose trigger has a stem, as they stand. */
  List<Event> withStem(String stem) {
    return byStem.getOrDefault(stem, List.of()).stream().map(events::get).toList();
  }

  /** The events of a sentence as they stand. */
  List<Event> in(Sentence sentence) {
    return bySentence.getOrDefault(sentence.index(), List.of()).stream().map(events::get).toList();
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
    return bySentence.tailMap(Math.max(0, here - sentences)).values().stream()
        .flatMap(List::stream)
        .map(events::get)
        .takeWhile(e -> e.sentence().index() <= here)
        .filter(e -> e.trigger().start() < event.trigger().start())
        .filter(fits)
        .sorted((a, b) -> b.trigger().compareTo(a.trigger()));
  }
}
