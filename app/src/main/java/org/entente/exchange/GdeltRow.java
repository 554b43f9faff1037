package org.entente.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Place;

/** An event as a row of GDELT 2.0 Events. */
final class GdeltRow {

  private GdeltRow() {}

  static Map<String, String> of(Pair pair) {
    Map<String, String> row = new LinkedHashMap<>();
    Event event = pair.event();
    LocalDate day = pair.day();
    String basic = day.format(DateTimeFormatter.BASIC_ISO_DATE);
    row.put("GlobalEventID", pair.number64());
    row.put("Day", basic);
    row.put("MonthYear", basic.substring(0, 6));
    row.put("Year", basic.substring(0, 4));
    // GDELT's own form: year and the share of it that has passed, of 365 days.
    row.put(
        "FractionDate",
        String.format(Locale.ROOT, "%.4f", day.getYear() + day.getDayOfYear() / 365.0));
    for (String role : List.of("Actor1", "Actor2")) {
      List<Mention> who = role.equals("Actor1") ? pair.actor() : pair.recipient();
      row.put(role + "Code", Pair.country(who) + Pair.sector(who));
      row.put(role + "Name", Pair.name(who).toUpperCase(Locale.ROOT));
      row.put(role + "CountryCode", Pair.country(who));
      row.put(role + "Type1Code", Pair.sector(who));
      row.put(role + "Geo_Type", "0");
    }
    String cameo = event.code().cameo();
    row.put("IsRootEvent", event.sentence().index() <= 1 ? "1" : "0");
    row.put("EventCode", cameo);
    row.put("EventBaseCode", cameo.substring(0, Math.min(3, cameo.length())));
    row.put("EventRootCode", cameo.substring(0, 2));
    row.put("QuadClass", String.valueOf(event.code().quad()));
    row.put("GoldsteinScale", pair.score());
    row.put("NumMentions", "1");
    row.put("NumSources", "1");
    row.put("NumArticles", "1");
    row.put("ActionGeo_Type", event.place().map(GdeltRow::geoType).orElse("0"));
    row.put("ActionGeo_Fullname", event.place().map(GdeltRow::fullName).orElse(""));
    row.put("ActionGeo_CountryCode", event.place().map(p -> Nation.fips(p.country())).orElse(""));
    row.put("ActionGeo_Lat", pair.lat());
    row.put("ActionGeo_Long", pair.lon());
    row.put("ActionGeo_FeatureID", event.place().map(Place::geonamesId).orElse(""));
    row.put("DATEADDED", pair.published() + "000000");
    row.put("SOURCEURL", pair.address());
    return row;
  }

  private static String geoType(Place place) {
    return switch (place.feature()) {
      case "country" -> "1";
      case "admin1", "admin2" -> place.country().equals("USA") ? "2" : "5";
      default -> place.country().equals("USA") ? "3" : "4";
    };
  }

  private static String fullName(Place place) {
    return List.of(place.name(), place.admin1(), Nation.name(place.country())).stream()
        .filter(p -> !p.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
