package org.entente.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Place;

/** An event as a row of Phoenix. */
final class PhoenixRow {

  private PhoenixRow() {}

  static Map<String, String> of(Pair pair) {
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
      row.put(role + "ActorFull", Pair.country(who) + Pair.sector(who));
      row.put(role + "ActorEntity", Pair.country(who));
      row.put(role + "ActorRole", Pair.sector(who));
    }
    row.put("EventCode", cameo);
    row.put("EventRootCode", cameo.substring(0, 2));
    row.put("QuadClass", String.valueOf(event.code().quad()));
    row.put("GoldsteinScale", pair.score());
    row.put("Issues", String.join(";", event.code().contexts()));
    row.put("Lat", pair.lat());
    row.put("Lon", pair.lon());
    row.put("LocationName", event.place().map(Place::name).orElse(""));
    row.put("StateName", event.place().map(Place::admin1).orElse(""));
    row.put("CountryName", event.place().map(Place::country).orElse(""));
    row.put("SentenceID", pair.article().id() + "_" + (event.sentence().index() + 1));
    row.put("URLs", pair.article().url());
    row.put("NewsSources", pair.article().source());
    return row;
  }
}
