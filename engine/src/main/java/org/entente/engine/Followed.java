package org.entente.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.link.Outcomes;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.nlp.Annotator;

/** Promises followed through later reports, whose sentences are parsed where they may matter. */
public final class Followed {

  private Followed() {}

  /** The promises among some events. */
  public static Outcomes promises(Knowledge knowledge, Collection<Event> events) {
    return Outcomes.following(
        knowledge, events, report -> Annotator.load().grammar(report).article().sentences());
  }

  /** The evidence in some reports on the promises among some events, by day and report. */
  public static List<Outcomes.Evidence> evidence(
      Knowledge knowledge, Collection<Article> reports, Collection<Event> events) {
    Outcomes outcomes = promises(knowledge, events);
    return reports.stream()
        .sorted(
            Comparator.comparing((Article a) -> a.date().orElse(LocalDate.MAX))
                .thenComparing(Article::id))
        .flatMap(a -> outcomes.shownBy(a).stream())
        .toList();
  }
}
