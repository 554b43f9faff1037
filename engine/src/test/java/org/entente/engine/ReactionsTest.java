package org.entente.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a reaction goes to that names only the deed. */
class ReactionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya expelled two Sudanese envoys. Chad condemned the expulsions. | condemned | Kenya",
        "Chad urged Sudan to open the border. Sudan rejected the appeal. | rejected | Chad",
        "Peru banned Chilean wine. Ecuador criticised the move. | criticised | Peru",
        "Peru promised to free ten men, a step that Chile welcomed. | welcomed | Peru",
        "Chile accused Peru of theft. Peru rejected the charge and repeated its call for talks. | repeated | Chile",
        "Chad accused Sudan of theft. “Lies,” retorted Sudan’s minister. | retorted | Chad",
        "Egypt closed the crossing. Hamas called the move a betrayal. | called | Egypt",
        "Canada criticised Chad over the arrests. Chad recalled its envoy. | recalled | Canada",
        "Peru jailed a Dutch editor. Belgium condemned his arrest. | condemned | Peru",
        "Peru jailed two editors. Belgium demanded their release. | demanded | Peru",
        "Chad freed an opposition leader. Kenya welcomed his release. | welcomed | Chad",
        "Chadian soldiers shot a priest. Kenya denounced his murder. | denounced | Chadian soldiers",
        "The Peruvian authorities jailed a Dutch teacher. Belgium denounced the sentence. | denounced | The Peruvian authorities",
        "Malian troops evicted the villagers. Kenya condemned the evictions. | condemned | Malian troops",
        "Kenya criticised her arrest. | criticised | -",
        // with somebody's name, and with nothing told before
        "Kenya expelled two envoys. Chad condemned the attack on Mali. | condemned | -",
        "Chad condemned the expulsions. | condemned | -",
      })
  void goTo(String text, String trigger, String whom) {
    List<String> found =
        Coded.events(text).stream()
            .filter(e -> Coded.trigger(e).equals(trigger))
            .map(ReactionsTest::whom)
            .distinct()
            .toList();
    assertEquals(List.of(whom), found, text);
  }

  private static String whom(Event event) {
    return event.recipient().stream().map(Mention::text).findFirst().orElse("-");
  }
}
