package org.entente.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the cells of each format's rows mean. */
final class Readings {
  private static final Map<String, String> SECTORS = new LinkedHashMap<>();
  private static final Map<String, String> ACLED = new LinkedHashMap<>();

  static {
    Lists.rows("sectors.tsv").forEach(r -> SECTORS.put(r.get(0), r.get(1)));
    Lists.rows("acled.tsv").forEach(r -> ACLED.put(r.get(0), r.get(1) + "/" + r.get(2)));
  }

  private Readings() {}

  /** Reads a row. */
  static Imported read(ForeignFormat format, Map<String, String> cells) {
    Imported.Draft row = new Imported.Draft(cells);
    switch (format) {
      case PLOVER -> plover(row);
      case GDELT -> gdelt(row);
      case GDELT_MENTIONS -> mention(row);
      case ICEWS -> icews(row);
      case POLECAT -> polecat(row);
      case PHOENIX -> phoenix(row);
      case ACLED -> acled(row);
    }
    return row.done(format.toString());
  }

  private static void plover(Imported.Draft row) {
    row.text("id", row.cell("id")).day(row.cell("date"));
    row.event(row.cell("event"), row.cell("mode")).number("score", row.cell("score"));
    for (String role : new String[] {"source", "target"}) {
      String to = role.equals("source") ? "actor" : "recipient";
      row.text(to + "_name", row.cell(role + "_name"));
      row.text(to + "_country", row.cell(role + "_country"));
      row.text(to + "_sector", row.cell(role + "_sector"));
    }
    row.text("place_name", row.cell("location_name"));
    row.text("place_country", row.cell("location_country"));
    row.number("place_lat", row.cell("lat")).number("place_lon", row.cell("lon"));
    row.text("url", row.cell("url")).text("publisher", row.cell("publisher"));
    row.text("text", row.cell("text"));
  }

  private static void gdelt(Imported.Draft row) {
    row.text("id", row.cell("GlobalEventID")).day(row.cell("Day"));
    row.cameo(Cameo.mended(row.cell("EventCode"), row.cell("EventRootCode")));
    row.number("score", row.cell("GoldsteinScale"));
    for (String role : new String[] {"Actor1", "Actor2"}) {
      String to = role.equals("Actor1") ? "actor" : "recipient";
      row.text(to + "_name", row.cell(role + "Name"));
      row.text(to + "_country", row.cell(role + "CountryCode"));
      row.text(to + "_sector", row.cell(role + "Type1Code"));
    }
    row.text("place_name", row.cell("ActionGeo_Fullname"));
    row.text("place_country", Nation.ofFips(row.cell("ActionGeo_CountryCode")));
    row.number("place_lat", row.cell("ActionGeo_Lat"));
    row.number("place_lon", row.cell("ActionGeo_Long")).text("url", row.cell("SOURCEURL"));
  }

  private static void mention(Imported.Draft row) {
    row.text("id", row.cell("GlobalEventID")).day(row.cell("EventTimeDate"));
    row.event("", "").text("publisher", row.cell("MentionSourceName"));
    row.text("url", row.cell("MentionIdentifier"));
  }

  private static void icews(Imported.Draft row) {
    row.text("id", row.cell("Event ID")).day(row.cell("Event Date"));
    row.cameo(Cameo.mended(row.cell("CAMEO Code"), ""));
    own(row, row.cell("Event Text").split(" "));
    row.number("score", row.cell("Intensity")).text("text", row.cell("Event Text"));
    party(row, "actor", "Source");
    party(row, "recipient", "Target");
    row.text("place_name", known(row.cell("City")));
    row.text("place_country", Nation.named(row.cell("Country")));
    row.number("place_lat", known(row.cell("Latitude")));
    row.number("place_lon", known(row.cell("Longitude"))).text("publisher", row.cell("Publisher"));
  }

  /** What we export tells type and modes in the text, which CAMEO's codes hold in part alone. */
  private static void own(Imported.Draft row, String[] words) {
    if (Cameo.type(words[0]).isPresent()) {
      row.event(words[0], String.join(";", List.of(words).subList(1, words.length)));
    }
  }

  private static void party(Imported.Draft row, String to, String role) {
    row.text(to + "_name", known(row.cell(role + " Name")));
    row.text(to + "_country", Nation.named(row.cell(role + " Country")));
    row.text(to + "_sector", sector(row.cell(role + " Sectors")));
  }

  /** The first sector that is one of ours. */
  private static String sector(String names) {
    for (String name : names.split("\\s*,\\s*")) {
      if (SECTORS.containsKey(name)) {
        return SECTORS.get(name);
      }
    }
    return "";
  }

  /** The name by which ICEWS knows a sector of ours. */
  static String sectorName(String sector) {
    return SECTORS.entrySet().stream()
        .filter(e -> e.getValue().equals(sector))
        .findFirst()
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static void polecat(Imported.Draft row) {
    row.text("id", row.cell("Event ID")).day(row.cell("Event Date"));
    row.event(
        row.cell("Event Type").toUpperCase(java.util.Locale.ROOT), known(row.cell("Event Mode")));
    row.number("score", known(row.cell("Intensity")));
    for (String role : new String[] {"Actor", "Recipient"}) {
      String to = role.toLowerCase(java.util.Locale.ROOT);
      row.text(to + "_name", known(row.cell(role + " Name")));
      row.text(to + "_country", countries(row, role));
      row.text(to + "_sector", first(known(row.cell("Primary " + role + " Sector"))));
    }
    row.text("place_name", known(row.cell("Placename")));
    row.text("place_country", country(known(row.cell("Country"))));
    row.number("place_lat", known(row.cell("Latitude")));
    row.number("place_lon", known(row.cell("Longitude")))
        .text("publisher", known(row.cell("Source")));
  }

  /** The countries of all actors, one for each name and empty where it is not known. */
  private static String countries(Imported.Draft row, String role) {
    List<String> countries = each(known(row.cell(role + " Country")));
    int names = each(known(row.cell(role + " Name"))).size();
    return IntStream.range(0, Math.max(names, countries.size()))
        .mapToObj(i -> i < countries.size() ? countries.get(i) : "")
        .collect(Collectors.joining("; "));
  }

  private static List<String> each(String several) {
    return several.isEmpty() ? List.of() : List.of(several.split("\\s*;\\s*", -1));
  }

  private static String country(String text) {
    return text.matches("[A-Z]{3}") ? text : Nation.named(text);
  }

  private static String first(String several) {
    return several.split("\\s*;\\s*")[0];
  }

  /** The text, unless it says that there is none. */
  private static String known(String text) {
    return text.equals("None") || text.equals("NA") || text.equals("NULL") ? "" : text;
  }

  private static void phoenix(Imported.Draft row) {
    row.text("id", row.cell("EventID")).day(row.cell("Date"));
    row.cameo(Cameo.mended(row.cell("EventCode"), row.cell("EventRootCode")));
    row.number("score", row.cell("GoldsteinScale"));
    for (String role : new String[] {"Source", "Target"}) {
      String to = role.equals("Source") ? "actor" : "recipient";
      row.text(to + "_name", row.cell(role + "ActorFull"));
      row.text(to + "_country", row.cell(role + "ActorEntity"));
      row.text(to + "_sector", row.cell(role + "ActorRole"));
    }
    row.text("place_name", row.cell("LocationName"));
    row.text("place_country", country(row.cell("CountryName")));
    row.number("place_lat", row.cell("Lat")).number("place_lon", row.cell("Lon"));
    row.text("url", row.cell("URLs").split(";")[0]).text("publisher", row.cell("NewsSources"));
  }

  private static void acled(Imported.Draft row) {
    row.text("id", row.cell("event_id_cnty")).day(row.cell("event_date"));
    String coded = ACLED.get(row.cell("sub_event_type"));
    if (coded == null) {
      throw new Imported.Fault("“" + row.cell("sub_event_type") + "” is no sub-event of ACLED");
    }
    int slash = coded.indexOf('/');
    row.event(coded.substring(0, slash), coded.substring(slash + 1));
    row.text("actor_name", row.cell("actor1")).text("recipient_name", row.cell("actor2"));
    row.text("actor_country", country(row, "actor1"));
    row.text("recipient_country", country(row, "actor2"));
    row.text("place_name", row.cell("location"));
    row.text("place_country", Nation.named(row.cell("country")));
    row.number("place_lat", row.cell("latitude")).number("place_lon", row.cell("longitude"));
    row.text("publisher", row.cell("source")).text("text", row.cell("notes"));
  }

  /**
   * "Military Forces of Mali (2020-)", "Protesters (Mali)": the country named, else the place's.
   */
  private static String country(Imported.Draft row, String column) {
    String name = row.cell(column);
    if (name.isBlank()) {
      return "";
    }
    for (String part : name.replaceAll("\\(\\d{4}-.*?\\)", "").split("[()]| of ")) {
      if (!Nation.named(part).isEmpty()) {
        return Nation.named(part);
      }
    }
    return Nation.named(row.cell("country"));
  }
}
