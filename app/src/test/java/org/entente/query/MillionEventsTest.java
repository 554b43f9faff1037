package org.entente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.store.MillionEvents;
import org.entente.store.Store;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the usual questions take on a million events. {@code -Dmillion=FILE} keeps the store
 * from one run to the next.
 */
@Tag("slow")
class MillionEventsTest {
  private static final int RUNS = 5;
  private static final double LIMIT_MS = 300;

  @TempDir Path folder;

  @Test
  void theUsualQuestionsTakeLessThanThreeTenthsOfASecond() {
    Path file = Path.of(System.getProperty("million", folder.resolve("million.db").toString()));
    if (!Files.exists(file)) {
      MillionEvents.into(file);
    }
    try (Store store = Store.read(file)) {
      assertEquals(1_000_000, Events.count(store, Filter.all()));
      Map<String, Double> times = new LinkedHashMap<>();
      questions(store).forEach((name, question) -> times.put(name, median(question)));
      times.forEach((name, ms) -> System.out.printf("%6.0f ms  %s%n", ms, name));
      assertTrue(times.values().stream().allMatch(ms -> ms < LIMIT_MS), times.toString());
    }
  }

  private static Map<String, Runnable> questions(Store store) {
    Filter all = Filter.all();
    Filter french = all.with(Facet.ACTOR, "FRA");
    Filter narrow = french.with(Facet.TYPE, "ACCUSE", "THREATEN").with(Facet.CONTEXT, "military");
    Filter year =
        all.between(Optional.of(LocalDate.of(2012, 1, 1)), Optional.of(LocalDate.of(2012, 12, 31)));
    LocalDate day = LocalDate.of(2015, 6, 1);
    Map<String, Runnable> questions = new LinkedHashMap<>();
    questions.put("contents", () -> Contents.of(store));
    questions.put("events, newest", () -> Events.newest(store, all, 50, 0));
    questions.put("events, an actor", () -> Events.newest(store, french, 50, 0));
    questions.put("events, an actor, page 100", () -> Events.newest(store, french, 50, 5000));
    questions.put("events, narrow", () -> Events.newest(store, narrow, 50, 0));
    questions.put(
        "events, actor and sector",
        () -> Events.newest(store, all.with(Facet.ACTOR, "FRA/GOV"), 50, 0));
    questions.put(
        "events, a source", () -> Events.newest(store, all.with(Facet.SOURCE, "paper 3"), 50, 0));
    questions.put(
        "events, a place", () -> Events.newest(store, all.with(Facet.PLACE, "Town of FRA"), 50, 0));
    questions.put(
        "events, words", () -> Events.newest(store, all.with(Facet.TEXT, "report 77"), 50, 0));
    questions.put("one event", () -> Events.one(store, "a777-3"));
    questions.put("one article", () -> Articles.one(store, "a777"));
    questions.put("an article's events", () -> Events.of(store, "a777"));
    questions.put("articles, newest", () -> Articles.of(store, all, "", 50, 0));
    questions.put("articles, words", () -> Articles.of(store, all, "report 77", 50, 0));
    questions.put("articles, an actor", () -> Articles.of(store, french, "", 50, 0));
    for (Facet facet :
        new Facet[] {Facet.TYPE, Facet.COUNTRY, Facet.CONTEXT, Facet.STATUS, Facet.SOURCE}) {
      questions.put("counts by " + facet, () -> Counts.of(store, all, facet, 20));
    }
    questions.put("dyads", () -> Dyads.of(store, all, false));
    questions.put("dyads, a year", () -> Dyads.of(store, year, false));
    questions.put("series by day", () -> Series.of(store, all, Series.Wanted.by(Unit.DAY)));
    questions.put("series by month", () -> Series.of(store, all, Series.Wanted.by(Unit.MONTH)));
    questions.put(
        "series of a dyad by week",
        () -> Series.of(store, french.with(Facet.RECIPIENT, "RUS"), Series.Wanted.by(Unit.WEEK)));
    questions.put("commitments", () -> commitments(store, all, day));
    questions.put("commitments, an actor", () -> commitments(store, french, day));
    questions.put("coalitions", () -> Coalitions.of(store, all, Coalitions.Wanted.on(day)));
    questions.put("clusters", () -> Clusters.of(store, all, 100, 0));
    questions.put("actors", () -> Actors.of(store, all, 100, 0));
    return questions;
  }

  private static void commitments(Store store, Filter filter, LocalDate day) {
    Commitments.of(store, new Commitments.Wanted(filter, day, ""), 100, 0);
    Commitments.counts(store, filter, day);
  }

  private static double median(Runnable question) {
    double[] times = new double[RUNS];
    question.run();
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      question.run();
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times[RUNS / 2];
  }
}
