package org.entente.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An event with all that is known of it, from its record. */
record EventCard(Map<String, Object> event, List<Reason> reasons) {

  /** A field and its value in words, with an address where it leads on. */
  record Field(String name, String value, String href) {}

  static EventCard of(Map<String, Object> event, Text text) {
    return new EventCard(event, Reason.of(event, text));
  }

  String id() {
    return text("id");
  }

  String href() {
    return Link.to("events", id()).toString();
  }

  String type() {
    return text("event");
  }

  String mode() {
    return words(event.get("mode"));
  }

  String quad() {
    return text("quad");
  }

  String quadName() {
    return EventLine.quadName(quad());
  }

  String sentence() {
    return event.get("sentence") instanceof Map<?, ?> s ? Objects.toString(s.get("text"), "") : "";
  }

  String brief() {
    return EventLine.brief(sentence());
  }

  List<Party> actors() {
    return parties("actor");
  }

  List<Party> recipients() {
    return parties("recipient");
  }

  private List<Party> parties(String role) {
    return event.get(role) instanceof List<?> each
        ? each.stream().map(p -> party((Map<?, ?>) p)).toList()
        : List.of();
  }

  private static Party party(Map<?, ?> who) {
    String name = string(who, "name").isEmpty() ? string(who, "text") : string(who, "name");
    String key = string(who, "id").isEmpty() ? name : string(who, "id");
    return new Party(name, string(who, "country"), key);
  }

  /** What a reader would ask of the event, without what is not known. */
  List<Field> fields() {
    List<Field> fields = new ArrayList<>();
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
    add(fields, "context", words(event.get("context")));
    add(fields, "code", code());
    add(fields, "confidence", text("confidence"));
    links(fields);
    return fields;
  }

  private void who(List<Field> fields, String role) {
    if (event.get(role) instanceof List<?> each) {
      for (Object one : each) {
        Map<?, ?> who = (Map<?, ?>) one;
        fields.add(new Field(role, who(who), party(who).href()));
      }
    }
  }

  private static String who(Map<?, ?> who) {
    List<String> parts = new ArrayList<>();
    parts.add(string(who, "name").isEmpty() ? string(who, "text") : string(who, "name"));
    parts.add((string(who, "country") + " " + string(who, "sector")).strip());
    parts.add(string(who, "office"));
    if (!string(who, "text").equals(parts.get(0))) {
      parts.add("“" + string(who, "text") + "”");
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
                string(place, "name"),
                string(place, "admin1"),
                Countries.name(string(place, "country"))));
    parts.removeIf(String::isEmpty);
    return String.join(", ", parts.stream().distinct().toList());
  }

  private static String promise(Map<?, ?> promise) {
    String by = string(promise, "by");
    String words = string(promise, "by_text");
    String only = string(promise, "condition");
    return "“"
        + string(promise, "what")
        + "”"
        + (by.isEmpty() ? "" : ", by " + by)
        + (words.isEmpty() ? "" : " (“" + words + "”)")
        + (only.isEmpty() ? "" : ", if “" + only + "”");
  }

  private String inForce() {
    return event.get("effective") instanceof Map<?, ?> in
        ? days(string(in, "from"), string(in, "to"))
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
    return "CAMEO %s, quad %s, score %s".formatted(text("cameo"), quad(), text("score"));
  }

  private void links(List<Field> fields) {
    if (event.get("links") instanceof List<?> links) {
      for (Object one : links) {
        Map<?, ?> link = (Map<?, ?>) one;
        fields.add(other(string(link, "type").replace('_', ' '), string(link, "event")));
      }
    }
    if (event.get("denied_by") instanceof List<?> denials) {
      denials.forEach(d -> fields.add(other("denied elsewhere by", d.toString())));
    }
    if (!text("cluster").isEmpty()) {
      String reports =
          Link.to("events").with("cluster", text("cluster")).with("reports", "every").toString();
      fields.add(new Field("cluster", "all reports of it", reports));
    }
  }

  private static Field other(String name, String event) {
    return new Field(name, event, Link.to("events", event).toString());
  }

  private static void add(List<Field> fields, String name, String value) {
    if (!value.isEmpty()) {
      fields.add(new Field(name, value, ""));
    }
  }

  private static String words(Object list) {
    return list instanceof List<?> each
        ? String.join(", ", each.stream().map(String::valueOf).toList())
        : "";
  }

  private String text(String name) {
    return string(event, name);
  }

  private static String string(Map<?, ?> map, String name) {
    return Objects.toString(map.get(name), "");
  }
}
