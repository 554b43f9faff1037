package org.entente.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Span;

/**
 * The full coder on sentences whose pair is known: was an event coded whose actor and recipient
 * overlap the pair, and was it of the right root type?
 */
public final class CodeScore {

  private CodeScore() {}

  /** Scores events against rows with {@code id}, {@code text}, the pair and {@code root}. */
  public static Score of(List<GoldRow> gold, List<Event> events) {
    Map<String, List<Event>> byArticle =
        events.stream().collect(Collectors.groupingBy(e -> e.article().id()));
    List<Map<String, Object>> wrong = new ArrayList<>();
    int pairs = 0;
    int typed = 0;
    int silent = 0;
    for (GoldRow row : gold) {
      List<Event> here = byArticle.getOrDefault(row.text("id"), List.of());
      List<Event> found = ofPair(row, here);
      boolean right = found.stream().anyMatch(e -> isType(e, row));
      silent += here.isEmpty() ? 1 : 0;
      pairs += found.isEmpty() ? 0 : 1;
      typed += right ? 1 : 0;
      if (!right) {
        wrong.add(wrong(row, found, here));
      }
    }
    return new Score(figures(gold.size(), pairs, typed, events.size(), silent), wrong);
  }

  private static Map<String, Object> figures(int n, int pairs, int typed, int events, int silent) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("rows", n);
    figures.put("pair_recall", Score.share(pairs, n));
    figures.put("typed_recall", Score.share(typed, n));
    figures.put("events_per_sentence", Score.share(events, n));
    figures.put("sentences_with_no_event", Score.share(silent, n));
    return figures;
  }

  private static boolean isType(Event event, GoldRow row) {
    return Root.of(event.code().type()).equals(row.text("root"));
  }

  private static List<Event> ofPair(GoldRow row, List<Event> events) {
    Article article = row.article();
    Span source = row.utf16("source", article);
    Span target = row.utf16("target", article);
    return events.stream()
        .filter(e -> overlaps(e.actor(), source) && overlaps(e.recipient(), target))
        .toList();
  }

  private static boolean overlaps(List<Mention> mentions, Span span) {
    return mentions.stream().anyMatch(m -> m.span().overlaps(span));
  }

  private static Map<String, Object> wrong(GoldRow row, List<Event> found, List<Event> here) {
    List<Event> other = here.stream().filter(e -> !found.contains(e)).toList();
    Map<String, Object> wrong = new LinkedHashMap<>();
    wrong.put("id", row.text("id"));
    wrong.put("gold", row.text("root"));
    wrong.put("got", types(found));
    wrong.put("other", types(other));
    wrong.put("text", row.text("text"));
    return wrong;
  }

  private static List<String> types(List<Event> events) {
    return events.stream().map(e -> e.code().type().name()).toList();
  }
}
