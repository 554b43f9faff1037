package org.entente.web;

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

  static Party party(Map<?, ?> who) {
    String name = string(who, "name").isEmpty() ? string(who, "text") : string(who, "name");
    String key = string(who, "id").isEmpty() ? name : string(who, "id");
    return new Party(name, string(who, "country"), key);
  }

  /** What a reader would ask of the event, without what is not known. */
  List<Field> fields() {
    return new EventFields(event).all();
  }

  static String words(Object list) {
    return list instanceof List<?> each
        ? String.join(", ", each.stream().map(String::valueOf).toList())
        : "";
  }

  private String text(String name) {
    return string(event, name);
  }

  static String string(Map<?, ?> map, String name) {
    return Objects.toString(map.get(name), "");
  }
}
