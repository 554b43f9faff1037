package org.entente.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Place;

/** An event as a row of ICEWS. */
final class IcewsRow {

  private IcewsRow() {}

  static Map<String, String> of(Pair pair) {
    Map<String, String> row = new LinkedHashMap<>();
    Event event = pair.event();
    row.put("Event ID", pair.number64());
    row.put("Event Date", pair.day().toString());
    for (String role : List.of("Source", "Target")) {
      List<Mention> who = role.equals("Source") ? pair.actor() : pair.recipient();
      row.put(role + " Name", Pair.name(who));
      row.put(role + " Sectors", Readings.sectorName(Pair.sector(who)));
      row.put(role + " Country", Nation.name(Pair.country(who)));
    }
    row.put(
        "Event Text", (event.code().type() + " " + String.join(" ", event.code().modes())).strip());
    row.put("CAMEO Code", event.code().cameo());
    row.put("Intensity", pair.score());
    row.put("Story ID", pair.article().id());
    row.put("Sentence Number", String.valueOf(event.sentence().index() + 1));
    row.put("Publisher", pair.article().source());
    row.put(
        "City",
        event.place().filter(p -> !p.feature().equals("country")).map(Place::name).orElse(""));
    row.put("Province", event.place().map(Place::admin1).orElse(""));
    row.put("Country", event.place().map(p -> Nation.name(p.country())).orElse(""));
    row.put("Latitude", pair.lat());
    row.put("Longitude", pair.lon());
    return row;
  }
}
