package org.entente.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Place;

/**
 * An event with one of its actors and one of its recipients, as most formats have it, or with all
 * of them.
 *
 * @param number of the pair among those of the event, from 0
 * @param actor one, none, or all
 * @param recipient likewise
 */
record Pair(Event event, int number, List<Mention> actor, List<Mention> recipient) {

  /** Each actor with each recipient. */
  static List<Pair> of(Event event) {
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

  /** All actors and all recipients at once. */
  static Pair all(Event event) {
    return new Pair(event, 0, event.actor(), event.recipient());
  }

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

  /** The day of publication as YYYYMMDD, or the event's where there is none. */
  String published() {
    return article().date().orElse(day()).format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  /** The article's address, or its id where it has none. */
  String address() {
    return article().url().isEmpty() ? article().id() : article().url();
  }

  String sentence() {
    return event.sentence().span().of(article().text());
  }

  String score() {
    return number(event.code().score());
  }

  String lat() {
    return event.place().flatMap(Place::point).map(p -> number(p.lat())).orElse("");
  }

  String lon() {
    return event.place().flatMap(Place::point).map(p -> number(p.lon())).orElse("");
  }

  /** A number without a fraction that says nothing. */
  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  static String name(List<Mention> who) {
    return who.isEmpty() ? "" : who.get(0).actor().name();
  }

  static String country(List<Mention> who) {
    return who.isEmpty() ? "" : who.get(0).actor().country();
  }

  static String sector(List<Mention> who) {
    return who.isEmpty() ? "" : who.get(0).actor().sector();
  }
}
