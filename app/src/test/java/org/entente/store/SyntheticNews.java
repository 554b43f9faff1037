package org.entente.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.engine.Coding;
import org.entente.model.Actor;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Granularity;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Place;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Status;

/**
 * Made-up codings, the same for the same number, for tests that need no models: two blocs of states
 * whose members back one another and accuse the others, from January 2010 on.
 */
public final class SyntheticNews {
  /** The first bloc, then the second. */
  public static final List<String> STATES =
      List.of("FRA", "DEU", "ITA", "ESP", "POL", "RUS", "BLR", "SYR", "IRN", "PRK");

  private static final int BLOC = 5;
  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
  private static final List<EventType> FRIENDLY =
      List.of(EventType.SUPPORT, EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);
  private static final List<EventType> HOSTILE =
      List.of(EventType.ACCUSE, EventType.THREATEN, EventType.SANCTION, EventType.REJECT);

  private SyntheticNews() {}

  /** The coding of article {@code number} with {@code events} events. */
  public static Coding article(int number, int events) {
    return article(number, events, 3000);
  }

  /** The same with the days spread over {@code days}. */
  public static Coding article(int number, int events, int days) {
    Random random = new Random(number);
    LocalDate day = FIRST.plusDays(random.nextInt(days));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < events; i++) {
      lines.add("Line %d of report %d says what was done.".formatted(i, number));
    }
    Article article =
        new Article(
            "a" + number,
            Optional.of(day),
            "given",
            "Report " + number,
            "paper " + number % 7,
            "",
            "en",
            String.join("\n", lines));
    List<Event> made = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < events; i++) {
      Span span = new Span(start, start + lines.get(i).length());
      made.add(event(article, i, span, day.minusDays(random.nextInt(3)), random));
      start = span.end() + 1;
    }
    return new Coding(
        new AnnotatedArticle(article, List.of(), List.of()), List.of(), List.of(), List.of(), made);
  }

  private static Event event(Article article, int index, Span line, LocalDate day, Random random) {
    int actor = random.nextInt(STATES.size());
    int other = (actor + 1 + random.nextInt(STATES.size() - 1)) % STATES.size();
    boolean friends = actor / BLOC == other / BLOC;
    boolean usual = random.nextInt(10) < 8;
    List<EventType> types = friends == usual ? FRIENDLY : HOSTILE;
    EventType type = types.get(random.nextInt(types.size()));
    Span word = new Span(line.start(), line.start() + 4);
    return new Event(
        article.id() + "-" + index,
        article,
        new Event.Code(
            type,
            List.of(),
            List.of(random.nextBoolean() ? "military" : "diplomatic"),
            "042",
            FRIENDLY.contains(type) ? 1 : 3,
            FRIENDLY.contains(type) ? 4 : -3),
        List.of(state(STATES.get(actor), word)),
        List.of(state(STATES.get(other), word)),
        Status.values()[random.nextInt(5) == 0 ? random.nextInt(Status.values().length) : 0],
        random.nextInt(20) == 0,
        Optional.empty(),
        new Event.When(Optional.of(day), Optional.of(day), Granularity.DAY),
        Event.Effective.UNSAID,
        index % 10 == 0
            ? Optional.of(
                new Event.Commitment("to act", Optional.of(day.plusDays(30)), "within a month", ""))
            : Optional.empty(),
        Event.Size.UNSAID,
        Optional.of(place(STATES.get(other), word)),
        new Sentence(index, line, List.of()),
        word,
        List.of(),
        List.of(),
        "",
        0.8,
        List.of());
  }

  private static Mention state(String country, Span span) {
    Actor actor = new Actor(country, "states:" + country, country, "GOV", "", Kind.STATE, 0.9);
    return new Mention(0, 0, 0, 0, span, "Line", Mention.Form.NAME, actor, List.of());
  }

  private static Place place(String country, Span span) {
    Optional<Place.Point> point = Optional.of(new Place.Point(48.5, 2.25));
    return new Place(
        span, "Line", Place.Form.NOUN, "Town of " + country, country, "", point, "city", "1", 0.9);
  }
}
