package org.entente.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The fields of an event's record, in the words and the order in which a reader asks for them. */
record EventFields(Map<String, Object> event) {

  /** What a reader would ask of the event, without what is not known. */
  List<EventCard.Field> all() {
    List<EventCard.Field> fields = new ArrayList<>();
    who(fields, "actor");
    who(fields, "recipient");
    add(fields, "when", when());
    add(fields, "status", status());
    if (event.get("speaker") instanceof Map<?, ?> speaker) {
      add(fields, "on the word of", who(speaker));
    }
    if (event.get("place") instanceof Map<?, ?> place) {
      add(fields, "where", where(place));
    }
    if (event.get("commitment") instanceof Map<?, ?> promise) {
      add(fields, "promise", promise(promise));
    }
    add(fields, "in force", inForce());
    add(fields, "size", size());
    add(fields, "context", EventCard.words(event.get("context")));
    add(fields, "code", code());
    add(fields, "confidence", text("confidence"));
    links(fields);
    return fields;
  }

  private void who(List<EventCard.Field> fields, String role) {
    if (event.get(role) instanceof List<?> each) {
      for (Object one : each) {
        Map<?, ?> who = (Map<?, ?>) one;
        fields.add(new EventCard.Field(role, who(who), EventCard.party(who).href()));
      }
    }
  }

  private static String who(Map<?, ?> who) {
    List<String> parts = new ArrayList<>();
    parts.add(
        EventCard.string(who, "name").isEmpty()
            ? EventCard.string(who, "text")
            : EventCard.string(who, "name"));
    parts.add((EventCard.string(who, "country") + " " + EventCard.string(who, "sector")).strip());
    parts.add(EventCard.string(who, "office"));
    if (!EventCard.string(who, "text").equals(parts.get(0))) {
      parts.add("“" + EventCard.string(who, "text") + "”");
    }
    parts.removeIf(String::isEmpty);
    return String.join(", ", parts);
  }

  private String when() {
    String days = days(text("date"), text("date_end"));
    return days.isEmpty() ? "" : days + ", to the " + text("granularity");
  }

  private static String days(String from, String to) {
    return from.equals(to) || to.isEmpty() ? from : (from.isEmpty() ? "…" : from) + " to " + to;
  }

  private String status() {
    return text("status") + (Boolean.TRUE.equals(event.get("historical")) ? ", background" : "");
  }

  private static String where(Map<?, ?> place) {
    List<String> parts =
        new ArrayList<>(
            List.of(
                EventCard.string(place, "name"),
                EventCard.string(place, "admin1"),
                Countries.name(EventCard.string(place, "country"))));
    parts.removeIf(String::isEmpty);
    return String.join(", ", parts.stream().distinct().toList());
  }

  private static String promise(Map<?, ?> promise) {
    String by = EventCard.string(promise, "by");
    String words = EventCard.string(promise, "by_text");
    String only = EventCard.string(promise, "condition");
    return "“"
        + EventCard.string(promise, "what")
        + "”"
        + (by.isEmpty() ? "" : ", by " + by)
        + (words.isEmpty() ? "" : " (“" + words + "”)")
        + (only.isEmpty() ? "" : ", if “" + only + "”");
  }

  private String inForce() {
    return event.get("effective") instanceof Map<?, ?> in
        ? days(EventCard.string(in, "from"), EventCard.string(in, "to"))
        : "";
  }

  private String size() {
    List<String> counts = new ArrayList<>();
    if (event.get("size") instanceof Map<?, ?> size) {
      size.forEach(
          (what, number) -> {
            if (number != null) {
              counts.add(number + " " + what);
            }
          });
    }
    return String.join(", ", counts);
  }

  private String code() {
    return "CAMEO %s, quad %s, score %s".formatted(text("cameo"), text("quad"), text("score"));
  }

  private void links(List<EventCard.Field> fields) {
    if (event.get("links") instanceof List<?> links) {
      for (Object one : links) {
        Map<?, ?> link = (Map<?, ?>) one;
        fields.add(
            other(
                EventCard.string(link, "type").replace('_', ' '), EventCard.string(link, "event")));
      }
    }
    if (event.get("denied_by") instanceof List<?> denials) {
      denials.forEach(d -> fields.add(other("denied elsewhere by", d.toString())));
    }
    if (!text("cluster").isEmpty()) {
      String reports =
          Link.to("events").with("cluster", text("cluster")).with("reports", "every").toString();
      fields.add(new EventCard.Field("cluster", "all reports of it", reports));
    }
  }

  private static EventCard.Field other(String name, String event) {
    return new EventCard.Field(name, event, Link.to("events", event).toString());
  }

  private static void add(List<EventCard.Field> fields, String name, String value) {
    if (!value.isEmpty()) {
      fields.add(new EventCard.Field(name, value, ""));
    }
  }

  private String text(String name) {
    return EventCard.string(event, name);
  }
}
