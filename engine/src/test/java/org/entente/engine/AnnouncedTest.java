package org.entente.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What officials announce, bid and answer is theirs, wherever the text names them. */
class AnnouncedTest {
  private static final LocalDate DAY = LocalDate.of(2016, 5, 10);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Kenyan minister spoke. From June 1, he said, Ugandan trucks will be barred from the roads. | THREATEN KEN UGA
          The Kenyan minister spoke on Monday. Ugandan trucks will be banned from June 1. | THREATEN KEN UGA
          The Kenyan minister spoke on Monday. The ban on Ugandan milk is to be lifted in July. | CONCEDE KEN UGA
          The Kenyan minister spoke on Monday. The seized boats will not be returned, he said. | REJECT KEN -
          The Kenyan minister spoke on Monday. Importers were told to clear their goods by June. | REQUEST KEN KEN
          The Kenyan minister spoke on Monday. Importers have until June 20 to clear their goods. | REQUEST KEN KEN
          Asked whether Kenya would pay, the Kenyan minister said no. | REJECT KEN -
          Did Kenya pay the kidnappers? “No,” the Kenyan minister told a reporter. | REJECT KEN -
          “Hand over the prisoners by June,” the Kenyan minister said. | REQUEST KEN -
          “Let Uganda pay for the damage,” the Kenyan minister said. | REQUEST KEN UGA
          """)
  void isTheirs(String text, String event) {
    List<String> found = events(text);
    assertTrue(found.contains(event), () -> found + " " + text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Kenyan minister spoke on Monday. Turn to page two for the weather. | REQUEST
          “Let me be frank,” the Kenyan minister said. | REQUEST
          The Kenyan minister said no decision had been taken. | REJECT
          The Kenyan minister said the police could no longer guarantee order. | REJECT
          The Kenyan minister spoke on Monday. Talks will be held in June. | THREATEN
          """)
  void isNot(String text, String type) {
    List<String> found = events(text);
    assertTrue(found.stream().noneMatch(e -> e.startsWith(type)), () -> found + " " + text);
  }

  private static List<String> events(String text) {
    return Coded.events("a", DAY, text).stream().map(AnnouncedTest::told).toList();
  }

  private static String told(Event e) {
    return e.code().type() + " " + countries(e.actor()) + " " + countries(e.recipient());
  }

  private static String countries(List<Mention> slot) {
    return slot.isEmpty()
        ? "-"
        : slot.stream()
            .map(m -> m.actor().country())
            .map(c -> c.isEmpty() ? "-" : c)
            .collect(Collectors.joining("+"));
  }
}
