package org.entente.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.Article;
import org.entente.model.Event;
import org.junit.jupiter.api.Test;

/** The way to the events alone gives the events of the whole way. */
class PrefilterTest {
  private static final Engine ENGINE = Engines.ONE;

  @Test
  void datesEventsAlike() {
    alike("Norway expelled two diplomats on Tuesday. The weather was mild in March.");
    alike("Rebels entered the town on 3 March. The army attacked them. Nobody slept on Friday.");
    alike(
        "France and Chad signed an accord on 5 May 2016. Rain fell for a week. Two days later,"
            + " France sent troops to Chad.");
  }

  private static void alike(String text) {
    Article article = Article.of("a", Optional.of(LocalDate.of(2016, 6, 1)), text);
    var whole = ENGINE.code(article).events();
    assertFalse(whole.isEmpty(), text);
    assertEquals(
        whole.stream().map(Event::when).toList(),
        ENGINE.events(article).events().stream().map(Event::when).toList());
    assertEquals(whole.toString(), ENGINE.events(article).events().toString());
  }
}
