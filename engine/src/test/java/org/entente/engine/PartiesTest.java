package org.entente.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists, appositions and repeats come out as the parties they are. */
class PartiesTest {
  private static final Engine ENGINE = Engine.load(Knowledge.shipped()).tablesOnly();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Federal police said they began an investigation of the firm. | Federal police
          The Baltic states, Estonia, Latvia and Lithuania, condemned Russia. | Estonia;Latvia;Lithuania
          Peru and Chile, the countries most opposed to the plan, condemned Cuba. | Peru;Chile
          Britain, France and the U.S. And the Soviet Union condemned Cuba. | Britain;France;U.S.;Soviet Union
          Keaton, a French banker, was sentenced in a French court. | a French court
          """)
  void partiesAreWhoTheyAre(String text, String actors) {
    Article article = Article.of("a", Optional.of(LocalDate.of(1988, 6, 1)), text);
    assertEquals(
        actors,
        ENGINE.code(article).events().stream()
            .findFirst()
            .map(Event::actor)
            .map(a -> a.stream().map(Mention::text).collect(Collectors.joining(";")))
            .orElse(""));
  }
}
