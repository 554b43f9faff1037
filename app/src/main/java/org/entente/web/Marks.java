package org.entente.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is to be marked in an article: statements, places, and the words of events. */
final class Marks {
  private final List<Marked.Mark> marks = new ArrayList<>();

  private Marks() {}

  /** From the records of an article, offsets in code points. */
  static List<Marked.Mark> of(
      List<Map<String, Object>> events,
      List<Map<String, Object>> statements,
      List<Map<String, Object>> places) {
    Marks all = new Marks();
    statements.forEach(all::statement);
    places.forEach(p -> all.add(p, "place", "", place(p)));
    events.forEach(all::event);
    return all.marks;
  }

  private void statement(Map<String, Object> statement) {
    String speaker =
        statement.get("speaker") instanceof Map<?, ?> s ? Objects.toString(s.get("name"), "") : "";
    String label = (speaker.isEmpty() ? "somebody" : speaker) + " " + statement.get("polarity");
    spans(statement.get("content"), "said", label);
    spans(statement.get("cue"), "cue", "");
    spans(statement.get("source"), "source", "");
  }

  private void spans(Object spans, String kind, String label) {
    if (spans instanceof List<?> each) {
      for (Object span : each) {
        List<?> pair = (List<?>) span;
        marks.add(new Marked.Mark(whole(pair.get(0)), whole(pair.get(1)), kind, "", label));
      }
    }
  }

  private void event(Map<String, Object> event) {
    String id = String.valueOf(event.get("id"));
    for (String role : List.of("actor", "recipient")) {
      for (Object party : (List<?>) event.get(role)) {
        String name = Objects.toString(((Map<?, ?>) party).get("name"), "");
        add((Map<?, ?>) party, "party", id, role + ": " + name);
      }
    }
    if (event.get("place") instanceof Map<?, ?> place) {
      add(place, "place", id, place(place));
    }
    add((Map<?, ?>) event.get("trigger"), "trigger", id, String.valueOf(event.get("event")));
  }

  private static String place(Map<?, ?> place) {
    String country = Objects.toString(place.get("country"), "");
    return "place: "
        + Objects.toString(place.get("name"), "")
        + (country.isEmpty() ? "" : ", " + Countries.name(country));
  }

  private void add(Map<?, ?> at, String kind, String event, String label) {
    if (at != null && at.get("start") != null && at.get("end") != null) {
      marks.add(new Marked.Mark(whole(at.get("start")), whole(at.get("end")), kind, event, label));
    }
  }

  private static int whole(Object number) {
    return ((Number) number).intValue();
  }
}
