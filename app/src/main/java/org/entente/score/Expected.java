package org.entente.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.Kind;
import org.entente.model.Mention;

/**
 * How an event meets a row of a checklist.
 *
 * <p>It must lie in a sentence that contains {@code at} and be of one of {@code types}; {@code
 * actor} and {@code recipient} are {@code USA} (any actor of that country), {@code USA/GOV} (of
 * that sector too), {@code open} (everybody) or null (not asked), and may change places where the
 * row is {@code symmetric}. Details are asked beyond that: {@code date}, {@code place}, {@code
 * speaker}, {@code status}, {@code by}, {@code from}, {@code mode}, {@code historical}.
 */
final class Expected {

  private Expected() {}

  static boolean meets(Event event, GoldRow row) {
    return row.find("at").isPresent()
        && plain(sentence(event)).contains(plain(row.text("at")))
        && row.texts("types").contains(event.code().type().name())
        && (fits(event.actor(), event.recipient(), row)
            || row.is("symmetric") && fits(event.recipient(), event.actor(), row));
  }

  static boolean forbidden(Event event, GoldRow trap) {
    return trap.texts("types").contains(event.code().type().name())
        && fits(event.actor(), event.recipient(), trap)
        && (trap.texts("status").isEmpty() || trap.texts("status").contains(status(event)));
  }

  /** The sentence of an event. */
  static String sentence(Event event) {
    return event.sentence().span().of(event.article().text());
  }

  private static boolean fits(List<Mention> actor, List<Mention> recipient, GoldRow row) {
    return is(actor, row.find("actor")) && is(recipient, row.find("recipient"));
  }

  private static boolean is(List<Mention> mentions, Optional<String> want) {
    return want.isEmpty() || mentions.stream().anyMatch(m -> is(m.actor(), want.get()));
  }

  private static boolean is(Actor actor, String want) {
    if (want.equals("open")) {
      return actor.kind() == Kind.OPEN;
    }
    String[] parts = want.split("/", 2);
    return (parts[0].equals(actor.country()) || parts[0].equals(actor.sector()))
        && (parts.length == 1 || parts[1].equals(actor.sector()));
  }

  /** The details that an event lacks. */
  static List<String> missing(Event event, GoldRow row) {
    List<String> missing = new ArrayList<>();
    need(missing, "date", row.find("date").map(d -> d.equals(day(event.when().from()))));
    need(missing, "place", row.find("place").map(p -> has(place(event), p)));
    need(missing, "speaker", row.find("speaker").map(s -> has(speaker(event), s)));
    need(missing, "status", status(event, row));
    need(missing, "by", row.find("by").map(b -> by(event).startsWith(b)));
    need(missing, "from", row.find("from").map(f -> from(event, f)));
    need(missing, "mode", row.find("mode").map(m -> event.code().modes().contains(m)));
    need(
        missing,
        "historical",
        row.find("historical").map(h -> h.equals(String.valueOf(event.historical()))));
    return missing;
  }

  private static void need(List<String> missing, String detail, Optional<Boolean> given) {
    if (!given.orElse(true)) {
      missing.add(detail);
    }
  }

  private static Optional<Boolean> status(Event event, GoldRow row) {
    List<String> allowed = row.texts("status");
    return allowed.isEmpty() ? Optional.empty() : Optional.of(allowed.contains(status(event)));
  }

  private static String status(Event event) {
    return event.status().name().toLowerCase(Locale.ROOT);
  }

  private static String place(Event event) {
    return event.place().map(p -> p.name()).orElse("");
  }

  private static String speaker(Event event) {
    return event
        .speaker()
        .map(s -> String.join(" ", s.text(), s.actor().name(), s.actor().id(), who(s.actor())))
        .orElse("");
  }

  private static String who(Actor actor) {
    return String.join(" ", actor.country(), actor.sector(), actor.office(), actor.kind().name());
  }

  private static String by(Event event) {
    return event.commitment().map(c -> day(c.by())).orElse("");
  }

  // "From the end of the year" may be read as its last day or as the first of the next.
  private static boolean from(Event event, String want) {
    String given = day(event.effective().from());
    return given.equals(want) || given.equals(LocalDate.parse(want).plusDays(1).toString());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static boolean has(String text, String part) {
    return plain(text).contains(part.toLowerCase(Locale.ROOT));
  }

  private static String plain(String text) {
    return text.replaceAll("[“”]", "\"")
        .replaceAll("[‘’]", "'")
        .replaceAll("(?U)\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
