package org.entente.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Lanes;
import org.entente.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The learnt opinion goes over what the tables make of a sentence. */
class ReviewTest {
  private static final Engine ENGINE = Engines.ONE;
  private static final String ROW = "model:second opinion";

  private static List<Event> events(Engine engine, String text) {
    LocalDate day = LocalDate.of(2014, 5, 6);
    return engine.code(Article.of("a", Optional.of(day), text)).events();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway rapped Sweden over the knuckles for its treatment of the reindeer herders. | ACCUSE",
        "Zambia has been showering Malawi with maize and blankets since the flood. | AID"
      })
  void findsWhatNoRowForesees(String text, EventType type) {
    assertTrue(events(ENGINE, text).stream().anyMatch(e -> e.code().type() == type), text);
  }

  /** Deeds to nobody that no row tells, and words of a speaker whom only another sentence names. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru froze the assets of a rail company. | Peru | SANCTION",
        "“We are patient,” Ms. Lund said. “The senator has sold out every worker in this state.”"
            + " | Ms. Lund | ACCUSE"
      })
  void findsWhatIsDoneToNobodyAndSaidBySomebodyElsewhere(String text, String who, EventType type) {
    assertTrue(
        events(ENGINE, text).stream()
            .anyMatch(e -> e.code().type() == type && e.actor().get(0).text().equals(who)),
        () -> events(ENGINE, text).toString());
  }

  @Test
  void whatSomebodyIsCalledIsNobody() {
    String text = "“We will win,” Ms. Lund said. “The senator is a weak candidate.”";
    assertTrue(
        events(ENGINE, text).stream()
            .flatMap(e -> e.recipient().stream())
            .noneMatch(m -> m.text().equals("a weak candidate")));
  }

  @Test
  void sentencesWorkedOnAtOnceGiveTheSame() {
    String text =
        "Norway accused Russia of jamming its satellites. Russia rejected the charge."
            + " The two ministers will meet in Oslo on Friday.";
    assertEquals(told(ENGINE, text), told(ENGINE.on(Lanes.ALL), text));
  }

  private static List<String> told(Engine engine, String text) {
    return events(engine, text).stream().map(e -> e.id() + e.reasons() + e.confidence()).toList();
  }

  @Test
  void everyEventBetweenTwoTellsWhatTheOpinionHolds() {
    for (Event event : events(ENGINE, "Norway accused Russia of jamming its satellites.")) {
      assertTrue(event.reasons().stream().anyMatch(r -> r.row().equals(ROW)), event.toString());
    }
  }

  @Test
  void theTablesAloneAskNobody() {
    Engine tables = ENGINE.tablesOnly();
    for (Event event : events(tables, "Norway accused Russia of jamming its satellites.")) {
      assertTrue(event.reasons().stream().noneMatch(r -> r.row().equals(ROW)));
    }
  }

  @Test
  void whoBelongsToTheActorDoesNotDoItAgain() {
    List<Event> events = events(ENGINE, "Russia withdrew its troops from Georgia on Monday.");
    assertEquals(
        List.of("Russia"),
        events.stream().flatMap(e -> e.actor().stream()).map(Mention::text).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The roads had been mined by the rebels, the governor told reporters in Juba.",
        "The harvest was the worst in years, the Soviet government said, Tass reported.",
      })
  void whoSaysOrHearsItUndergoesNothing(String text) {
    for (Event event : events(ENGINE, text)) {
      for (Mention recipient : event.recipient()) {
        assertFalse(List.of("the governor", "reporters").contains(recipient.text()), text);
      }
    }
  }

  @Test
  void nothingIsFoundWhereNothingIsDone() {
    String text = "The hotel lies an hour from the Kenyan embassy and from the ministry of Ghana.";
    assertEquals(List.of(), events(ENGINE, text));
  }
}
