package org.entente.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which events tie to which: the table {@code links.tsv} beside this test. */
class LinksTest {

  static Stream<String[]> rows() {
    return Coded.table("links.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void ties(String text, String from, String type, String to) {
    List<Event> events = Coded.events(text);
    List<String> ties = events.stream().flatMap(e -> ties(e, events)).toList();
    assertTrue(ties.contains(from + " " + type + " " + to), () -> text + " gives " + ties);
  }

  private static Stream<String> ties(Event event, List<Event> all) {
    return event.links().stream()
        .map(l -> Coded.trigger(event) + " " + l.type() + " " + trigger(l.event(), all));
  }

  private static String trigger(String id, List<Event> all) {
    return all.stream().filter(e -> e.id().equals(id)).map(Coded::trigger).findFirst().orElse("?");
  }
}
