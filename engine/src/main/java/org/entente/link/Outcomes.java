package org.entente.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Reason;
import org.entente.model.Span;
import org.entente.model.Status;

/**
 * What later events show of a promise, threat or scheduled measure: that it was kept, broken,
 * postponed or withdrawn. An event is evidence where it is told on a later day, at most a year
 * after the deadline (after the promise, where it has none), its actor is whoever promised, and the
 * words around its deed hold most of the promise's own: half where both name two parties, else two
 * thirds. It was kept where the deed itself is among the words promised. What may be or is to come
 * shows nothing; nor does what is not yet done before its day.
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

  /** How long after its deadline, or else its telling, a promise is followed. */
  private static final int DAYS = 365;

  /** Characters before and after a deed in which it is told what it is about. */
  private static final int NEAR = 100;

  private static final int TAIL = 20;
  private static final double HALF = 0.5;
  private static final double MOST = 2.0 / 3;
  private static final Set<Status> DONE = Set.of(Status.REPORTED, Status.CLAIMED);
  private static final Set<String> LATER = Set.of("postp", "delay", "defer");
  private static final Set<String> OFF =
      Set.of("cance", "scrap", "aband", "drop", "shelv", "rever", "withd", "resci");
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

  private final Shelf<Event> promises = new Shelf<>();

  private Outcomes() {}

  /** Promises, to be followed: those among the events that hold a commitment. */
  public static Outcomes following(Collection<Event> events) {
    Outcomes outcomes = new Outcomes();
    events.stream()
        .filter(e -> e.commitment().isPresent())
        .forEach(p -> outcomes.promises.put(p, p.actor(), weighty(p)));
    return outcomes;
  }

  /** What an event shows of the promises; of each at most one thing. */
  public List<Evidence> shownBy(Event event) {
    return promises.sharing(event.actor(), near(event)).stream()
        .flatMap(p -> on(p, event).stream())
        .toList();
  }

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
    Map<String, List<Evidence>> found = new HashMap<>();
    Outcomes outcomes = following(ordered);
    for (Event event : ordered) {
      outcomes
          .shownBy(event)
          .forEach(e -> found.computeIfAbsent(e.promise(), p -> new ArrayList<>()).add(e));
    }
    return ordered.stream().flatMap(p -> found.getOrDefault(p.id(), List.of()).stream()).toList();
  }

  /** What one event shows of one promise, if anything. */
  static Optional<Evidence> on(Event promise, Event event) {
    boolean other = !event.article().id().equals(promise.article().id());
    if (!other || !inTime(promise, event) || !concerns(promise, event)) {
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
    if (!DONE.contains(event.status()) && event.status() != Status.NEGATED) {
      return Optional.empty();
    }
    boolean not = event.status() == Status.NEGATED;
    Set<String> deed = deed(event);
    if (!not && (deed.stream().anyMatch(LATER::contains) || off(event, "put"))) {
      return Optional.of(Outcome.POSTPONED);
    }
    Set<String> words = Stems.in(words(promise));
    boolean itself = deed.stream().anyMatch(words::contains);
    if (!not && !itself && (deed.stream().anyMatch(OFF::contains) || off(event, "call"))) {
      return Optional.of(Outcome.WITHDRAWN);
    }
    // To vow it again neither keeps nor breaks it.
    if (event.commitment().isPresent()) {
      return Optional.empty();
    }
    boolean refusal =
        event.code().type() == EventType.REJECT && promise.code().type() != EventType.REJECT;
    if (not && early(promise, event)) {
      return Optional.empty();
    }
    if (refusal || not) {
      return Optional.of(Outcome.BROKEN);
    }
    boolean fits =
        DEEDS.getOrDefault(promise.code().type(), Set.of()).contains(event.code().type());
    boolean promised = itself || Stems.in(tail(event)).stream().anyMatch(words::contains);
    return promised && fits ? Optional.of(Outcome.KEPT) : Optional.empty();
  }

  /** What is not done before its day may still be. */
  private static boolean early(Event promise, Event event) {
    return promise
        .commitment()
        .flatMap(Event.Commitment::by)
        .filter(told(event)::isBefore)
        .isPresent();
  }

  /** The stems of a deed's words, of base forms too where they are known. */
  private static Set<String> deed(Event event) {
    Set<String> stems = new HashSet<>(Stems.in(event.trigger().of(event.article().text())));
    event.sentence().within(event.trigger()).forEach(t -> stems.add(Stems.of(t)));
    return stems;
  }

  /** A deed's words and those that follow: "held talks", "put it off". */
  private static String tail(Event event) {
    int end = Math.min(event.sentence().span().end(), event.trigger().end() + TAIL);
    return new Span(event.trigger().start(), end).of(event.article().text());
  }

  /** "Put off", "called the talks off": a verb with its particle in the words that follow. */
  private static boolean off(Event event, String verb) {
    String said = tail(event).toLowerCase(Locale.ROOT);
    return said.matches("(?s)" + verb + ".{0,20}\\boff\\b.*");
  }

  private static boolean inTime(Event promise, Event event) {
    LocalDate deadline = promise.commitment().flatMap(Event.Commitment::by).orElse(told(promise));
    LocalDate from = deadline.isAfter(told(promise)) ? deadline : told(promise);
    boolean followed =
        from.isAfter(LocalDate.MAX.minusDays(DAYS)) || !told(event).isAfter(from.plusDays(DAYS));
    return followed && told(event).isAfter(told(promise));
  }

  private static LocalDate told(Event event) {
    return event.article().date().orElse(LocalDate.MAX);
  }

  /** Whether an event is about a promise: by who takes part and by the words around its deed. */
  private static boolean concerns(Event promise, Event event) {
    Set<String> words = weighty(promise);
    long shared = words.stream().filter(near(event)::contains).count();
    boolean same = Side.close(promise.actor(), event.actor()) > 0;
    boolean towards =
        promise.recipient().isEmpty()
            || event.recipient().isEmpty()
            || Side.close(promise.recipient(), event.recipient()) > 0;
    long parties = Side.close(parties(promise), parties(event));
    double share = parties > 1 ? HALF : MOST;
    return same
        && (towards || parties > 1)
        && shared >= share * words.size()
        && shared + Math.min(parties, 2) >= 3;
  }

  private static List<Mention> parties(Event event) {
    return Stream.concat(event.actor().stream(), event.recipient().stream()).toList();
  }

  /** The words of a promise, without the names of those whom it concerns. */
  private static Set<String> weighty(Event promise) {
    Set<String> words = Stems.in(words(promise));
    words.removeAll(Stems.SAYING);
    parties(promise).forEach(a -> words.removeAll(Stems.in(a.text() + " " + a.actor().name())));
    return words;
  }

  /** The words of an event's sentence within {@link #NEAR} characters of its deed. */
  private static Set<String> near(Event event) {
    Span sentence = event.sentence().span();
    int from = Math.max(sentence.start(), event.trigger().start() - NEAR);
    int to = Math.min(sentence.end(), event.trigger().end() + NEAR);
    return Stems.in(new Span(from, to).of(event.article().text()));
  }

  private static String words(Event promise) {
    return promise.commitment().map(Event.Commitment::what).orElse("");
  }
}
