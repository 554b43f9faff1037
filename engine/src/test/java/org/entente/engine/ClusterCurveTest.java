package org.entente.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.cluster.Clusters;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.Token;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The time that clustering takes grows with the number of events, not with its square. */
@Tag("slow")
class ClusterCurveTest {
  private static final LocalDate START = LocalDate.of(2000, 1, 1);
  private static final int COUNTRIES = 60;

  @Test
  void twoHundredThousandEventsInNearlyLinearTime() {
    seconds(20_000);
    StringBuilder curve = new StringBuilder();
    double least = 0;
    double last = 0;
    for (int n : new int[] {25_000, 50_000, 100_000, 200_000}) {
      double seconds = seconds(n);
      double perEvent = seconds / (n * Math.log(n));
      curve.append("%d events %.2f s, %.3g s per n log n%n".formatted(n, seconds, perEvent));
      least = least == 0 ? perEvent : least;
      last = perEvent;
    }
    System.out.print(curve);
    assertTrue(last < 2 * least, curve.toString());
  }

  private static double seconds(int n) {
    List<Event> events = events(n);
    long start = System.nanoTime();
    Clusters.of(events);
    return (System.nanoTime() - start) / 1e9;
  }

  /** Forty events a day, each told some three times. */
  private static List<Event> events(int n) {
    Random random = new Random(11);
    List<Event> events = new ArrayList<>();
    while (events.size() < n) {
      LocalDate day = START.plusDays(events.size() / 120);
      EventType type = EventType.values()[random.nextInt(16)];
      int actor = random.nextInt(COUNTRIES);
      int recipient = random.nextInt(COUNTRIES);
      for (int i = random.nextInt(5); i >= 0 && events.size() < n; i--) {
        events.add(event(events.size(), day, type, actor, recipient));
      }
    }
    return events;
  }

  private static Event event(int id, LocalDate day, EventType type, int actor, int recipient) {
    Article article = Article.of("a" + id, Optional.of(day), "acted");
    Span span = new Span(0, 5);
    Token word = new Token(0, span, "acted", "act" + id % 7, "VBD", "O", -1, "root");
    return new Event(
        "e" + id,
        article,
        new Event.Code(type, List.of(), List.of(), "", 1, 0),
        List.of(mention(actor)),
        List.of(mention(recipient)),
        Status.REPORTED,
        false,
        Optional.empty(),
        new Event.When(Optional.of(day), Optional.of(day), org.entente.model.Granularity.DAY),
        Event.Effective.UNSAID,
        Optional.empty(),
        Event.Size.UNSAID,
        Optional.empty(),
        new Sentence(0, span, List.of(word)),
        span,
        List.of(),
        List.of(),
        "",
        1,
        List.of());
  }

  private static Mention mention(int country) {
    String code = "C" + country;
    return new Mention(
        0,
        0,
        0,
        0,
        new Span(0, 5),
        code,
        Mention.Form.NAME,
        new Actor(code, code, code, "GOV", "", Kind.STATE, 1),
        List.of());
  }
}
