package org.entente.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.json.JsonLine;
import org.entente.json.Shapes;
import org.entente.model.Article;
import org.entente.model.CodePoints;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Place;

/** An event as rows of another format. What a format has no words for is left out. */
public final class Export {
  private static final String VERSION = "entente-0.1.0";
  private static final String NONE = "None";

  /** An event with one of its actors and one of its recipients. */
  private record Pair(Event event, int number, List<Mention> actor, List<Mention> recipient) {
    Article article() {
      return event.article();
    }

    /** A number that stays the same, for formats whose ids are numbers. */
    String number64() {
      long hash = 1125899906842597L;
      for (char c : event.id().toCharArray()) {
        hash = 31 * hash + c;
      }
      return String.valueOf(((hash & Long.MAX_VALUE) / 1000) * 100 + number % 100);
    }

    LocalDate day() {
      return event.when().from().or(article()::date).orElse(LocalDate.EPOCH);
    }
  }

  private Export() {}

  /** Whether a format asks for a day that the event and its article do not have. */
  public static boolean isDated(Event event) {
    return event.when().from().or(event.article()::date).isPresent();
  }

  /** The lines of an event, without their ends; none where it has no day. */
  public static List<String> lines(ForeignFormat format, Event event) {
    if (!isDated(event)) {
      return List.of();
    }
    return rows(format, event).stream()
        .map(
            row ->
                format == ForeignFormat.PLOVER
                    ? JsonLine.write(row)
                    : format.columns().stream()
                        .map(c -> plain(row.getOrDefault(c, "")))
                        .collect(Collectors.joining("\t")))
        .toList();
  }

  /** Tabs and ends of lines would break the row. */
  private static String plain(String cell) {
    return cell.replaceAll("[\\t\\r\\n]+", " ");
  }

  /** The rows of an event by column. */
  static List<Map<String, String>> rows(ForeignFormat format, Event event) {
    boolean pairs = format != ForeignFormat.POLECAT && format != ForeignFormat.GDELT_MENTIONS;
    List<Pair> all =
        pairs ? pairs(event) : List.of(new Pair(event, 0, event.actor(), event.recipient()));
    return all.stream().map(p -> row(format, p)).toList();
  }

  private static List<Pair> pairs(Event event) {
    List<Pair> pairs = new ArrayList<>();
    for (List<Mention> actor : each(event.actor())) {
      for (List<Mention> recipient : each(event.recipient())) {
        pairs.add(new Pair(event, pairs.size(), actor, recipient));
      }
    }
    return pairs;
  }

  private static List<List<Mention>> each(List<Mention> mentions) {
    return mentions.isEmpty() ? List.of(List.of()) : mentions.stream().map(List::of).toList();
  }

  private static Map<String, String> row(ForeignFormat format, Pair pair) {
    return switch (format) {
      case PLOVER -> plover(pair);
      case GDELT -> gdelt(pair);
      case GDELT_MENTIONS -> mention(pair);
      case ICEWS -> icews(pair);
      case POLECAT -> polecat(pair);
      case PHOENIX -> phoenix(pair);
      case ACLED -> throw new IllegalArgumentException("acled: can be read only");
    };
  }

  private static Map<String, String> plover(Pair pair) {
    Map<String, String> row = new LinkedHashMap<>();
    Event event = pair.event();
    row.put("id", event.id() + (pair.number() == 0 ? "" : "-" + pair.number()));
    row.put("date", pair.day().toString());
    row.put("event", event.code().type().name());
    row.put("mode", String.join(";", event.code().modes()));
    row.put("context", String.join(";", event.code().contexts()));
    row.put("quad", String.valueOf(event.code().quad()));
    row.put("score", number(event.code().score()));
    for (String role : List.of("source", "target")) {
      List<Mention> who = role.equals("source") ? pair.actor() : pair.recipient();
      row.put(role + "_name", name(who));
      row.put(role + "_country", country(who));
      row.put(role + "_sector", sector(who));
    }
    row.put("location_name", event.place().map(Place::name).orElse(""));
    row.put("location_country", event.place().map(Place::country).orElse(""));
    row.put("lat", lat(event));
    row.put("lon", lon(event));
    row.put("text", sentence(event));
    row.put("url", pair.article().url());
    row.put("publisher", pair.article().source());
    row.put("pub_date", pair.article().date().map(LocalDate::toString).orElse(""));
    row.put("confidence", number(event.confidence()));
    return row;
  }

  private static Map<String, String> gdelt(Pair pair) {
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
      row.put(role + "Code", country(who) + sector(who));
      row.put(role + "Name", name(who).toUpperCase(Locale.ROOT));
      row.put(role + "CountryCode", country(who));
      row.put(role + "Type1Code", sector(who));
      row.put(role + "Geo_Type", "0");
    }
    String cameo = event.code().cameo();
    row.put("IsRootEvent", event.sentence().index() <= 1 ? "1" : "0");
    row.put("EventCode", cameo);
    row.put("EventBaseCode", cameo.substring(0, Math.min(3, cameo.length())));
    row.put("EventRootCode", cameo.substring(0, 2));
    row.put("QuadClass", String.valueOf(event.code().quad()));
    row.put("GoldsteinScale", number(event.code().score()));
    row.put("NumMentions", "1");
    row.put("NumSources", "1");
    row.put("NumArticles", "1");
    row.put("ActionGeo_Type", event.place().map(Export::geoType).orElse("0"));
    row.put("ActionGeo_Fullname", event.place().map(Export::fullName).orElse(""));
    row.put("ActionGeo_CountryCode", event.place().map(p -> Nation.fips(p.country())).orElse(""));
    row.put("ActionGeo_Lat", lat(event));
    row.put("ActionGeo_Long", lon(event));
    row.put("ActionGeo_FeatureID", event.place().map(Place::geonamesId).orElse(""));
    row.put("DATEADDED", published(pair) + "000000");
    row.put("SOURCEURL", address(pair));
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

  private static Map<String, String> mention(Pair pair) {
    Map<String, String> row = new LinkedHashMap<>();
    Event event = pair.event();
    CodePoints points = new CodePoints(pair.article().text());
    row.put("GlobalEventID", pair.number64());
    row.put("EventTimeDate", pair.day().format(DateTimeFormatter.BASIC_ISO_DATE) + "000000");
    row.put("MentionTimeDate", published(pair) + "000000");
    row.put("MentionType", pair.article().url().isEmpty() ? "2" : "1");
    row.put("MentionSourceName", pair.article().source());
    row.put("MentionIdentifier", address(pair));
    row.put("SentenceID", String.valueOf(event.sentence().index() + 1));
    row.put("Actor1CharOffset", offset(pair.actor(), points));
    row.put("Actor2CharOffset", offset(pair.recipient(), points));
    row.put("ActionCharOffset", String.valueOf(points.of(event.trigger().start())));
    row.put("InRawText", "1");
    row.put("Confidence", String.valueOf(Math.round(event.confidence() * 10) * 10));
    row.put("MentionDocLen", String.valueOf(points.of(pair.article().text().length())));
    return row;
  }

  private static String offset(List<Mention> who, CodePoints points) {
    return who.isEmpty() ? "-1" : String.valueOf(points.of(who.get(0).span().start()));
  }

  private static Map<String, String> icews(Pair pair) {
    Map<String, String> row = new LinkedHashMap<>();
    Event event = pair.event();
    row.put("Event ID", pair.number64());
    row.put("Event Date", pair.day().toString());
    for (String role : List.of("Source", "Target")) {
      List<Mention> who = role.equals("Source") ? pair.actor() : pair.recipient();
      row.put(role + " Name", name(who));
      row.put(role + " Sectors", Readings.sectorName(sector(who)));
      row.put(role + " Country", Nation.name(country(who)));
    }
    row.put(
        "Event Text", (event.code().type() + " " + String.join(" ", event.code().modes())).strip());
    row.put("CAMEO Code", event.code().cameo());
    row.put("Intensity", number(event.code().score()));
    row.put("Story ID", pair.article().id());
    row.put("Sentence Number", String.valueOf(event.sentence().index() + 1));
    row.put("Publisher", pair.article().source());
    row.put(
        "City",
        event.place().filter(p -> !p.feature().equals("country")).map(Place::name).orElse(""));
    row.put("Province", event.place().map(Place::admin1).orElse(""));
    row.put("Country", event.place().map(p -> Nation.name(p.country())).orElse(""));
    row.put("Latitude", lat(event));
    row.put("Longitude", lon(event));
    return row;
  }

  private static Map<String, String> polecat(Pair pair) {
    Map<String, String> row = new LinkedHashMap<>();
    ForeignFormat.POLECAT.columns().forEach(c -> row.put(c, NONE));
    Event event = pair.event();
    put(row, "Event ID", event.id());
    put(row, "Event Date", pair.day().toString());
    put(row, "Event Type", event.code().type().name());
    put(row, "Event Mode", String.join("; ", event.code().modes()));
    put(row, "Intensity", number(event.code().score()));
    put(row, "Quad Code", String.valueOf(event.code().quad()));
    put(row, "Contexts", String.join("; ", event.code().contexts()));
    for (String role : List.of("Actor", "Recipient")) {
      List<Mention> who = role.equals("Actor") ? pair.actor() : pair.recipient();
      put(row, role + " Name", joined(who, m -> m.actor().name()));
      put(row, role + " Country", joined(who, m -> m.actor().country()));
      put(row, "Primary " + role + " Sector", sector(who));
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
    put(row, "Latitude", lat(event));
    put(row, "Longitude", lon(event));
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

  private static Map<String, String> phoenix(Pair pair) {
    Map<String, String> row = new LinkedHashMap<>();
    Event event = pair.event();
    LocalDate day = pair.day();
    String cameo = event.code().cameo();
    row.put("EventID", event.id() + "_" + pair.number());
    row.put("Date", day.format(DateTimeFormatter.BASIC_ISO_DATE));
    row.put("Year", String.valueOf(day.getYear()));
    row.put("Month", String.valueOf(day.getMonthValue()));
    row.put("Day", String.valueOf(day.getDayOfMonth()));
    for (String role : List.of("Source", "Target")) {
      List<Mention> who = role.equals("Source") ? pair.actor() : pair.recipient();
      row.put(role + "ActorFull", country(who) + sector(who));
      row.put(role + "ActorEntity", country(who));
      row.put(role + "ActorRole", sector(who));
    }
    row.put("EventCode", cameo);
    row.put("EventRootCode", cameo.substring(0, 2));
    row.put("QuadClass", String.valueOf(event.code().quad()));
    row.put("GoldsteinScale", number(event.code().score()));
    row.put("Issues", String.join(";", event.code().contexts()));
    row.put("Lat", lat(event));
    row.put("Lon", lon(event));
    row.put("LocationName", event.place().map(Place::name).orElse(""));
    row.put("StateName", event.place().map(Place::admin1).orElse(""));
    row.put("CountryName", event.place().map(Place::country).orElse(""));
    row.put("SentenceID", pair.article().id() + "_" + (event.sentence().index() + 1));
    row.put("URLs", pair.article().url());
    row.put("NewsSources", pair.article().source());
    return row;
  }

  private static String joined(List<Mention> who, java.util.function.Function<Mention, String> of) {
    String joined = who.stream().map(of).collect(Collectors.joining("; "));
    return joined.replace("; ", "").isEmpty() ? "" : joined;
  }

  private static String published(Pair pair) {
    return pair.article().date().orElse(pair.day()).format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static String address(Pair pair) {
    return pair.article().url().isEmpty() ? pair.article().id() : pair.article().url();
  }

  private static String name(List<Mention> who) {
    return who.isEmpty() ? "" : who.get(0).actor().name();
  }

  private static String country(List<Mention> who) {
    return who.isEmpty() ? "" : who.get(0).actor().country();
  }

  private static String sector(List<Mention> who) {
    return who.isEmpty() ? "" : who.get(0).actor().sector();
  }

  private static String sentence(Event event) {
    return ((Map<?, ?>) Shapes.event(event).get("sentence")).get("text").toString();
  }

  private static String lat(Event event) {
    return event.place().flatMap(Place::point).map(p -> number(p.lat())).orElse("");
  }

  private static String lon(Event event) {
    return event.place().flatMap(Place::point).map(p -> number(p.lon())).orElse("");
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
