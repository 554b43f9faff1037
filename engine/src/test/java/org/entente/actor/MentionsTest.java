package org.entente.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.knowledge.Knowledge;
import org.entente.model.Actor;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.Mention;
import org.entente.nlp.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are mentions of actors, and whose codes the heads of bodies have. */
class MentionsTest {
  private static final ActorFinder FINDER = ActorFinder.load(Knowledge.shipped());
  private static final Annotator ANNOTATOR = Annotator.load();

  private static List<Mention> mentions(String text) {
    AnnotatedArticle article =
        ANNOTATOR.annotate(Article.of("a", Optional.of(LocalDate.of(2016, 6, 1)), text));
    return FINDER.find(article);
  }

  /** Words inside names of other things, in fixed phrases and as mere places. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The firm agreed to buy a majority interest in East Harbour Sales. | majority
          The firm agreed to buy a majority interest in East Harbour Sales. | East
          The senator called it Stockholm Syndrome. | Stockholm
          The ministry is expected to meet stiff resistance from Japan. | stiff resistance
          Obama spoke of the sad state of the race. | the sad state
          The company sells its pumps around the world. | world
          Many voters took to social media on Monday. | social media
          The Bahrain-based lender Gulfcredit hired five bankers. | Bahrain
          He voted against the Iraq war. | Iraq
          A deal was signed with the Peru and Chile Mining Group Ltd. | Chile
          US West Paper Systems bought a mill. | West
          Ministers from Kenya will attend the Peking meeting. | Peking
          """)
  void otherThingsAreNobody(String text, String words) {
    assertEquals(
        List.of(), mentions(text).stream().map(Mention::text).filter(words::equals).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Reuters's Dana Ford met the minister. | Reuters's Dana Ford | Dana Ford
          Harold Dorr, a banker and former mayor, met the minister. | former mayor | Harold Dorr
          Mark Cuban bought a team. Then Cuban sold it. | Cuban | Mark Cuban
          """)
  void onePersonIsOne(String text, String words, String name) {
    assertEquals(
        name,
        mentions(text).stream()
            .filter(m -> m.text().equals(words))
            .map(m -> m.actor().name())
            .reduce((a, b) -> b)
            .orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana Roe, the director of Voices for Fair Wages, met Barack Obama. | Ana Roe | SOC
          Two Texas firms met the senator. | Two Texas firms | BUS
          All Republican leaders met Barack Obama. | All Republican leaders | PTY
          Ben Carson thanked his leadership team. | his leadership team | PTY
          Fortel Corp will sue Brazil. A spokesman told of the plan. | A spokesman | BUS
          The president director of Garuda met Barack Obama. | The president director of Garuda | BUS
          """)
  void bodiesOutsideGovernmentAreNot(String text, String words, String sector) {
    assertEquals(
        sector,
        mentions(text).stream()
            .filter(m -> m.text().equals(words))
            .map(Mention::actor)
            .map(Actor::sector)
            .findFirst()
            .orElse("none"));
  }
}
