package org.entente.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who did as another did. */
class EchoesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Oman recalled its envoy from Lima on Friday, and Qatar followed suit.; QAT; SANCTION PER",
        "Latvia expelled a Peruvian diplomat. Chad and Mali did likewise.; TCD MLI; SANCTION PER",
        "Peru recognised Kosovo's new government, as did Chile and Bolivia.; CHL BOL; SUPPORT KOS",
        "Peru froze aid to Kenya in May. Chile took the same step in June.; CHL; SANCTION KEN",
        "Peru has closed its embassy in Nairobi, and so have Chile and Mali.; CHL MLI; SANCTION KEN",
        "Peru recalled its envoy to Kenya, and Chile said it might do the same.; CHL; ",
        "Peru condemned Kenya, but Chile did not follow suit.; CHL; ",
        "Peru condemned Kenya and urged Chile to do the same.; CHL; ",
      })
  void didTheSame(String text, String who, String done) {
    String found =
        Coded.events("e", LocalDate.of(2016, 5, 10), text).stream()
            .filter(e -> countries(e.actor()).equals(List.of(who.split(" "))))
            .map(e -> e.code().type() + " " + countries(e.recipient()).get(0))
            .distinct()
            .collect(Collectors.joining(", "));
    assertEquals(done == null ? "" : done, found, text);
  }

  private static List<String> countries(List<Mention> mentions) {
    return mentions.stream().map(m -> m.actor().country()).toList();
  }
}
