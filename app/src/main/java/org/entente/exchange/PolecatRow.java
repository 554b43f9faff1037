package org.entente.exchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.engine.Engine;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Place;

/** An event as a row of POLECAT, with all its actors and recipients. */
final class PolecatRow {
  private static final String VERSION = "entente-" + Engine.VERSION;
  private static final String NONE = "None";

  private PolecatRow() {}

  static Map<String, String> of(Pair pair) {
    Map<String, String> row = new LinkedHashMap<>();
    ForeignFormat.POLECAT.columns().forEach(c -> row.put(c, NONE));
    Event event = pair.event();
    put(row, "Event ID", event.id());
    put(row, "Event Date", pair.day().toString());
    put(row, "Event Type", event.code().type().name());
    put(row, "Event Mode", String.join("; ", event.code().modes()));
    put(row, "Intensity", pair.score());
    put(row, "Quad Code", String.valueOf(event.code().quad()));
    put(row, "Contexts", String.join("; ", event.code().contexts()));
    for (String role : List.of("Actor", "Recipient")) {
      List<Mention> who = role.equals("Actor") ? pair.actor() : pair.recipient();
      put(row, role + " Name", joined(who, m -> m.actor().name()));
      put(row, role + " Country", joined(who, m -> m.actor().country()));
      put(row, "Primary " + role + " Sector", Pair.sector(who));
      put(row, role + " Sectors", joined(who, m -> m.actor().sector()));
      put(row, role + " Title", joined(who, m -> m.actor().office()));
      put(row, role + " Name Raw", joined(who, Mention::text));
    }
    put(row, "Placename", event.place().map(Place::name).orElse(""));
    put(
        row,
        "City",
        event.place().filter(p -> p.feature().equals("city")).map(Place::name).orElse(""));
    put(row, "Province", event.place().map(Place::admin1).orElse(""));
    put(row, "Country", event.place().map(Place::country).orElse(""));
    put(row, "Latitude", pair.lat());
    put(row, "Longitude", pair.lon());
    put(row, "GeoNames ID", event.place().map(Place::geonamesId).orElse(""));
    put(row, "Raw Placename", event.place().map(Place::text).orElse(""));
    put(row, "Feature Type", event.place().map(Place::feature).orElse(""));
    put(row, "Source", pair.article().source());
    put(row, "Publication Date", pair.article().date().map(LocalDate::toString).orElse(""));
    put(row, "Language", pair.article().language());
    put(row, "Version", VERSION);
    return row;
  }

  private static void put(Map<String, String> row, String column, String value) {
    row.put(column, value.isEmpty() ? NONE : value);
  }

  private static String joined(List<Mention> who, Function<Mention, String> of) {
    String joined = who.stream().map(of).collect(Collectors.joining("; "));
    return joined.replace("; ", "").isEmpty() ? "" : joined;
  }
}
