package org.entente.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Reason;
import org.entente.model.Status;

/**
 * What later events show of a promise, threat or scheduled measure: that it was kept, broken,
 * postponed or withdrawn. An event is evidence where it is told on the same day or later, its actor
 * is on the side of whoever promised, and it shares a word of weight with the words of the promise.
 */
public final class Outcomes {

  /** What became of a promise. */
  public enum Outcome {
    KEPT,
    BROKEN,
    POSTPONED,
    WITHDRAWN
  }

  /**
   * Evidence on a promise.
   *
   * @param promise id of the event with the commitment
   * @param event id of the later event
   */
  public record Evidence(String promise, Outcome outcome, String event, Reason why) {}

  private static final int STEM = 5;
  private static final Set<String> LATER = Set.of("postp", "delay", "defer", "put");
  private static final Set<String> OFF =
      Set.of("cance", "scrap", "aband", "drop", "call", "shelv", "rever", "withd", "rescind");
  private static final Map<EventType, Set<EventType>> DEEDS =
      Map.of(
          EventType.AGREE,
          Set.of(
              EventType.AID,
              EventType.RETREAT,
              EventType.COOPERATE,
              EventType.CONSULT,
              EventType.SUPPORT,
              EventType.CONCEDE,
              EventType.SANCTION,
              EventType.COERCE),
          EventType.CONCEDE,
          Set.of(EventType.CONCEDE, EventType.RETREAT),
          EventType.THREATEN,
          Set.of(EventType.SANCTION, EventType.COERCE, EventType.ASSAULT, EventType.MOBILIZE));
  private static final Set<String> LIGHT =
      Set.of("would", "which", "their", "the", "that", "from", "with", "until", "after", "befor");

  private Outcomes() {}

  /**
   * The evidence among some events on the promises among them, promises in order of publication.
   */
  public static List<Evidence> of(Collection<Event> events) {
    List<Event> ordered =
        events.stream()
            .sorted(
                Comparator.comparing(Outcomes::told)
                    .thenComparing(e -> e.article().id())
                    .thenComparing(Event::trigger)
                    .thenComparing(Event::id))
            .toList();
    List<Evidence> found = new ArrayList<>();
    for (Event promise : ordered) {
      if (promise.commitment().isPresent()) {
        ordered.stream().flatMap(e -> on(promise, e).stream()).forEach(found::add);
      }
    }
    return found;
  }

  /** What one event shows of one promise, if anything. */
  static Optional<Evidence> on(Event promise, Event event) {
    boolean later =
        !event.article().id().equals(promise.article().id())
            && !told(event).isBefore(told(promise));
    if (!later || !Side.shared(promise.actor(), event.actor()) || !shares(promise, event)) {
      return Optional.empty();
    }
    return outcome(promise, event)
        .map(o -> new Evidence(promise.id(), o, event.id(), why(o, event)));
  }

  private static Reason why(Outcome outcome, Event event) {
    String rule = "outcome:" + outcome.name().toLowerCase(Locale.ROOT);
    return new Reason("commitment", rule, event.trigger(), "shares the promise's words");
  }

  private static Optional<Outcome> outcome(Event promise, Event event) {
    Set<String> stems = stems(event.trigger().of(event.article().text()));
    if (stems.stream().anyMatch(LATER::contains)) {
      return Optional.of(Outcome.POSTPONED);
    }
    boolean refusal = event.code().type() == EventType.REJECT || event.status() == Status.NEGATED;
    boolean withdraws = stems.stream().anyMatch(OFF::contains);
    boolean promised = stems(words(promise)).stream().anyMatch(stems::contains);
    if (withdraws && !promised) {
      return Optional.of(Outcome.WITHDRAWN);
    }
    if (refusal) {
      return Optional.of(Outcome.BROKEN);
    }
    boolean done = event.status() == Status.REPORTED || event.status() == Status.CLAIMED;
    return done && DEEDS.getOrDefault(promise.code().type(), Set.of()).contains(event.code().type())
        ? Optional.of(Outcome.KEPT)
        : Optional.empty();
  }

  private static LocalDate told(Event event) {
    return event.article().date().orElse(LocalDate.MAX);
  }

  private static boolean shares(Event promise, Event event) {
    Set<String> words = stems(words(promise));
    Set<String> others = stems(event.sentence().span().of(event.article().text()));
    names(promise).forEach(words::remove);
    return words.stream().anyMatch(others::contains)
        && (promise.recipient().isEmpty()
            || event.recipient().isEmpty()
            || Side.shared(promise.recipient(), event.recipient())
            || words.stream().filter(others::contains).count() > 1);
  }

  private static Set<String> names(Event promise) {
    Set<String> names = new HashSet<>();
    promise.actor().forEach(a -> names.addAll(stems(a.text() + " " + a.actor().name())));
    return names;
  }

  private static String words(Event promise) {
    return promise.commitment().map(Event.Commitment::what).orElse("");
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      String stem = word.substring(0, Math.min(STEM, word.length()));
      if (stem.length() > 2 && !LIGHT.contains(stem)) {
        stems.add(stem);
      }
    }
    return stems;
  }
}
