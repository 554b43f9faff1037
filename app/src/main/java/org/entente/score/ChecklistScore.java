package org.entente.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Event;
import org.entente.model.Status;

/** The events of one article against what a careful reader expects and what must not be coded. */
public final class ChecklistScore {
  private final List<Event> events;
  private final List<Map<String, Object>> wrong = new ArrayList<>();
  private int must;
  private int optional;
  private int found;
  private int full;
  private int forbidden;

  private ChecklistScore(List<Event> events) {
    this.events = events;
  }

  /** Scores an article's events against its rows, in the shape of {@link Expected}. */
  public static Score of(List<GoldRow> gold, List<Event> events) {
    ChecklistScore score = new ChecklistScore(events);
    gold.forEach(score::check);
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("expected", score.must);
    figures.put("found", score.found);
    figures.put("found_with_every_detail", score.full);
    figures.put("forbidden_coded", score.forbidden);
    figures.put("events", events.size());
    return new Score(figures, score.wrong);
  }

  /** An article's rows and the events coded from it. */
  public record Example(String name, List<GoldRow> rows, List<Event> events) {}

  /**
   * Scores many articles: the share of expected rows found, where an optional row counts only when
   * it is found, and the share of coded events that some row expects. Events negated or
   * hypothetical are left out of the second: a reader may list them or not.
   */
  public static Score ofAll(List<Example> examples) {
    ChecklistScore all = new ChecklistScore(List.of());
    int coded = 0;
    int expected = 0;
    for (Example example : examples) {
      ChecklistScore one = new ChecklistScore(example.events());
      example.rows().forEach(one::check);
      all.add(one, example.name());
      for (Event event : example.events()) {
        boolean counts = event.status() != Status.NEGATED && event.status() != Status.HYPOTHETICAL;
        boolean meets = example.rows().stream().anyMatch(r -> Expected.meets(event, r));
        coded += counts ? 1 : 0;
        expected += counts && meets ? 1 : 0;
        if (counts && !meets) {
          all.wrong.add(unexpected(example.name(), event));
        }
      }
    }
    return new Score(all.figures(expected, coded), all.wrong);
  }

  private Map<String, Object> figures(int expected, int coded) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("expected", must + optional);
    figures.put("found", found);
    figures.put("found_with_every_detail", full);
    figures.put("forbidden_coded", forbidden);
    figures.put("events", coded);
    figures.put("recall", Score.share(found, must + optional));
    figures.put("detail_recall", Score.share(full, must + optional));
    figures.put("precision", Score.share(expected, coded));
    return figures;
  }

  private void add(ChecklistScore one, String article) {
    must += one.must;
    optional += one.optional;
    found += one.found;
    full += one.full;
    forbidden += one.forbidden;
    for (Map<String, Object> miss : one.wrong) {
      Map<String, Object> named = new LinkedHashMap<>(Map.of("article", article));
      named.putAll(miss);
      wrong.add(named);
    }
  }

  private void check(GoldRow row) {
    if (row.rows("forbid").isEmpty()) {
      checkExpected(row);
    } else {
      checkForbidden(row);
    }
  }

  private void checkExpected(GoldRow row) {
    Optional<List<String>> missing =
        events.stream()
            .filter(e -> Expected.meets(e, row))
            .map(e -> Expected.missing(e, row))
            .min(Comparator.comparingInt(Collection::size));
    if (row.is("optional") && missing.isEmpty()) {
      return;
    }
    must += row.is("optional") ? 0 : 1;
    optional += row.is("optional") ? 1 : 0;
    found += missing.isPresent() ? 1 : 0;
    if (missing.isPresent() && missing.get().isEmpty()) {
      full++;
    } else {
      wrong.add(miss(row, missing));
    }
  }

  private void checkForbidden(GoldRow row) {
    GoldRow trap = row.rows("forbid").get(0);
    List<Event> bad = events.stream().filter(e -> Expected.forbidden(e, trap)).toList();
    if (!bad.isEmpty()) {
      forbidden++;
      Map<String, Object> miss = new LinkedHashMap<>();
      miss.put("id", row.text("id"));
      miss.put("forbidden", bad.stream().map(Expected::sentence).toList());
      wrong.add(miss);
    }
  }

  private static Map<String, Object> miss(GoldRow row, Optional<List<String>> missing) {
    Map<String, Object> miss = new LinkedHashMap<>();
    miss.put("id", row.text("id"));
    miss.put("at", row.text("at"));
    miss.put("missing", missing.<Object>map(m -> m).orElse("no such event"));
    return miss;
  }

  private static Map<String, Object> unexpected(String article, Event event) {
    Map<String, Object> wrong = new LinkedHashMap<>();
    wrong.put("article", article);
    wrong.put("unexpected", event.code().type().name());
    wrong.put("actor", event.actor().stream().map(m -> m.text()).toList());
    wrong.put("recipient", event.recipient().stream().map(m -> m.text()).toList());
    wrong.put("sentence", Expected.sentence(event));
    return wrong;
  }
}
