package org.entente.cluster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Actor;
import org.entente.model.CalendarNames;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Granularity;
import org.entente.model.Mention;
import org.entente.model.Place;
import org.entente.model.Status;
import org.entente.model.Token;

/**
 * What of an event is compared with others.
 *
 * @param day its day, counted from 1970; for longer times their first day
 * @param dayTold whether words of the text give the day, not the day of publication
 * @param trigger stems of the words it was read from
 * @param stems stems of the other words of its sentence that carry meaning
 * @param dead how many dead, or −1
 */
record Report(
    Event event,
    EventType type,
    Set<String> modes,
    List<Actor> actor,
    List<Actor> recipient,
    Status status,
    long day,
    boolean dayTold,
    boolean exact,
    Optional<Place> place,
    Set<String> trigger,
    Set<String> stems,
    int dead) {
  private static final int STEM = 5;
  private static final double EARTH_KM = 6371;
  private static final Set<String> LIGHT =
      Set.of("say", "tell", "be", "have", "do", "make", "take", "people", "report", "accord");

  private static final Set<String> PERIODS = Set.of("week", "day", "month", "year");

  static Report of(Event event) {
    Set<String> trigger = stems(event.sentence().within(event.trigger()));
    Set<String> stems = stems(event.sentence().tokens());
    stems.removeAll(trigger);
    boolean told =
        event.reasons().stream()
            .anyMatch(r -> r.field().equals("date") && !r.row().equals("time:published"));
    return new Report(
        event,
        event.code().type(),
        Set.copyOf(event.code().modes()),
        event.actor().stream().map(Mention::actor).toList(),
        event.recipient().stream().map(Mention::actor).toList(),
        event.status(),
        day(event),
        told,
        event.when().granularity() == Granularity.DAY,
        event.place(),
        trigger,
        stems,
        dead(event.size().dead()));
  }

  private static long day(Event event) {
    return event
        .when()
        .from()
        .or(() -> event.article().date())
        .map(LocalDate::toEpochDay)
        .orElse(Long.MIN_VALUE / 2);
  }

  private static Set<String> stems(List<Token> words) {
    Set<String> stems = new HashSet<>();
    for (Token word : words) {
      boolean carries = word.isNoun() || word.isVerb() || word.isAdjective();
      String lemma = word.lemma().toLowerCase(Locale.ROOT);
      if (carries && lemma.length() > 1 && !LIGHT.contains(lemma) && !calendar(lemma)) {
        stems.add(lemma.substring(0, Math.min(STEM, lemma.length())));
      }
    }
    return stems;
  }

  private static boolean calendar(String lemma) {
    return PERIODS.contains(lemma) || CalendarNames.contains(lemma);
  }

  private static int dead(String words) {
    String digits = words.replaceAll("^\\D*(\\d{1,9}).*$", "$1");
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
  }

  /** The blocks it is looked for in: those of its day and of the days beside it. */
  List<String> near() {
    List<String> keys = new ArrayList<>();
    for (int off = exact ? -1 : 0; off <= (exact ? 1 : 0); off++) {
      keys.addAll(keys(day + off));
    }
    return keys;
  }

  /** The blocks it stands in. */
  List<String> keys() {
    return keys(day);
  }

  private List<String> keys(long at) {
    Set<String> sides = new TreeSet<>();
    actor.forEach(a -> sides.add(side(a)));
    recipient.forEach(a -> sides.add(side(a)));
    place.map(Place::country).filter(c -> !c.isEmpty()).ifPresent(sides::add);
    return sides.stream().map(s -> type + "|" + at + "|" + exact + "|" + s).toList();
  }

  private static String side(Actor actor) {
    return actor.country().isEmpty() ? actor.name().toLowerCase(Locale.ROOT) : actor.country();
  }

  /** Whether a place is a town or spot, not a country. */
  static boolean isPoint(Place place) {
    return place.point().isPresent() && !place.feature().equals("country");
  }

  /** Distance of two points in kilometres on a sphere (haversine). */
  static double km(Place one, Place other) {
    Place.Point a = one.point().orElseThrow();
    Place.Point b = other.point().orElseThrow();
    double dLat = Math.toRadians(b.lat() - a.lat()) / 2;
    double dLon = Math.toRadians(b.lon() - a.lon()) / 2;
    double h =
        Math.pow(Math.sin(dLat), 2)
            + Math.cos(Math.toRadians(a.lat()))
                * Math.cos(Math.toRadians(b.lat()))
                * Math.pow(Math.sin(dLon), 2);
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
