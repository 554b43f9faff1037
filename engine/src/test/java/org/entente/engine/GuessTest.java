package org.entente.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.model.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others fear of somebody is no threat of his; what he says he will do is one. */
class GuessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Diplomats fear Sudan could expel the Chadian envoy. | SANCTION HYPOTHETICAL",
        "Traders worry that Libya will ban Tunisian exports. | SANCTION HYPOTHETICAL",
        "Officials believe Sudan may attack the Chadian army. | ASSAULT HYPOTHETICAL",
        "Sudan said it would expel the Chadian envoy. | THREATEN REPORTED",
        "Sudan will expel the Chadian envoy. | THREATEN REPORTED",
      })
  void is(String text, String expected) {
    List<String> found = Coded.events(text).stream().map(GuessTest::told).distinct().toList();
    assertEquals(List.of(expected), found, text);
  }

  private static String told(Event event) {
    return event.code().type() + " " + event.status();
  }
}
