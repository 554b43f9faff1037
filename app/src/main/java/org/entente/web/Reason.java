package org.entente.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Why a field of an event is what it is.
 *
 * @param field such as {@code actor.country}
 * @param row the knowledge row or rule that decided
 * @param words of the text it rests on
 * @param note the rest in plain words, or empty
 */
record Reason(String field, String row, String words, String note) {

  /** The reasons of an event and of its actors. */
  static List<Reason> of(Map<String, Object> event, Text text) {
    return event.get("reasons") instanceof List<?> reasons
        ? reasons.stream().map(r -> one((Map<?, ?>) r, text)).toList()
        : List.of();
  }

  private static Reason one(Map<?, ?> reason, Text text) {
    return new Reason(
        string(reason, "field"),
        string(reason, "row"),
        EventLine.brief(text.at(reason.get("start"), reason.get("end"))),
        string(reason, "note"));
  }

  private static String string(Map<?, ?> map, String name) {
    return Objects.toString(map.get(name), "");
  }
}
