package org.entente.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a deed is so, and on whose word: the table {@code status.tsv} beside this test. */
class StatusTest {

  static Stream<String[]> rows() {
    return Coded.table("status.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void stands(String sentence, String trigger, String status, String speaker) {
    List<String> found =
        Coded.events(sentence).stream()
            .filter(e -> Coded.trigger(e).equals(trigger))
            .map(StatusTest::standing)
            .distinct()
            .toList();
    assertEquals(List.of(status + " " + speaker), found, sentence);
  }

  private static String standing(Event event) {
    return event.status()
        + " "
        + event.speaker().map(Mention::actor).map(a -> a.name()).orElse("-");
  }
}
