package org.entente.exchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Place;

/**
 * An event as an object of PLOVER JSON: texts, numbers, and null for what is not known. It alone
 * says how an event stands, so that those which did not happen have a place in it.
 */
final class PloverRow {

  private PloverRow() {}

  static Map<String, Object> of(Pair pair) {
    Map<String, Object> row = new LinkedHashMap<>();
    Event event = pair.event();
    row.put("id", event.id() + (pair.number() == 0 ? "" : "-" + pair.number()));
    row.put("date", pair.day().toString());
    row.put("event", event.code().type().name());
    row.put("mode", orNull(String.join(";", event.code().modes())));
    row.put("context", orNull(String.join(";", event.code().contexts())));
    row.put("quad", event.code().quad());
    row.put("score", event.code().score());
    party(row, "source", pair.actor());
    party(row, "target", pair.recipient());
    row.put("location_name", event.place().map(Place::name).orElse(null));
    row.put("location_country", event.place().map(Place::country).orElse(null));
    row.put("lat", event.place().flatMap(Place::point).map(Place.Point::lat).orElse(null));
    row.put("lon", event.place().flatMap(Place::point).map(Place.Point::lon).orElse(null));
    row.put("text", pair.sentence());
    row.put("url", orNull(pair.article().url()));
    row.put("publisher", orNull(pair.article().source()));
    row.put("pub_date", pair.article().date().map(LocalDate::toString).orElse(null));
    row.put("confidence", event.confidence());
    row.put("status", event.status().name().toLowerCase(Locale.ROOT));
    row.put("historical", event.historical());
    return row;
  }

  private static void party(Map<String, Object> row, String role, List<Mention> who) {
    row.put(role + "_name", orNull(Pair.name(who)));
    row.put(role + "_country", orNull(Pair.country(who)));
    row.put(role + "_sector", orNull(Pair.sector(who)));
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
