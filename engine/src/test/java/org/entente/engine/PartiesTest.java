package org.entente.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists, appositions and repeats come out as the parties they are. */
class PartiesTest {
  private static final LocalDate DAY = LocalDate.of(1988, 6, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Federal police said they began an investigation of the firm. | Federal police
          The Baltic states, Estonia, Latvia and Lithuania, condemned Russia. | Estonia;Latvia;Lithuania
          Peru and Chile, the countries most opposed to the plan, condemned Cuba. | Peru;Chile
          Britain, France and the U.S. And the Soviet Union condemned Cuba. | Britain;France;U.S.;Soviet Union
          Russian and Ukrainian officials met in Minsk on Tuesday. | Russian;Ukrainian officials
          The Dutch and British delegations accused Cuba of lying. | Dutch;British delegations
          Former presidents Vicente Fox and Felipe Calderon criticized Cuba. | Former presidents Vicente Fox;Felipe Calderon
          White House and congressional leaders accused Cuba of lying. | White House;congressional leaders
          The minister held two days of talks with the trade ministers of France. | The minister
          Keaton, a French banker, was sentenced in a French court. | a French court
          A Peruvian senator was shot dead in Lima on Monday. | shot
          A Peruvian senator was charged with fraud in May. | charged
          Turkish and Russian forces conducted a joint patrol in Syria. | Turkish;Russian forces
          A group tied to al-Qaeda kidnapped a French reporter. | A group tied to al-Qaeda
          Thousands across Kenya protested against the president. | Thousands
          Hundreds in Lima marched against the president. | Hundreds
          Iran warned Israel that its forces would strike. | Iran
          Two Kenyan officers were wounded when a bomb went off near Lima. | wounded
          In March, China announced a deficit. | ''
          The rebels claimed responsibility for a raid on the Kenyan post. | The rebels
          Lawmakers sympathetic to Israel condemned Iran. | Lawmakers
          His rival, Henri Konan Bedie, condemned Iran. | Henri Konan Bedie
          France's ruling Socialist Party condemned Iran. | Socialist Party
          In Manila, some 60 members of the group Lawin marched on the embassy. | some 60 members of the group Lawin
          Spain's Repsol sued Brazil's Petrobras over a port. | Spain's Repsol
          The BBC said the Ugandan president was in Lima and praised Rwanda. | the Ugandan president
          """)
  void partiesAreWhoTheyAre(String text, String actors) {
    assertEquals(
        actors,
        Coded.events("a", DAY, text).stream()
            .findFirst()
            .map(Event::actor)
            .map(a -> a.stream().map(Mention::text).collect(Collectors.joining(";")))
            .orElse(""));
  }

  /** What politicians attack with are words; what a state attacks with are not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Democrats launched an attack on Republicans over the budget. | ACCUSE
          Iran launched an attack on Iraq over the border. | ASSAULT
          """)
  void politiciansAttackInWords(String text, String type) {
    assertEquals(type, Coded.events("a", DAY, text).get(0).code().type().name());
  }

  /** An actor may be named in another sentence than the one he acts in. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Teamsters sued the governor of Texas. The lawsuit accuses the governor of fraud. | 2
          Peru accused Chile of spying. The two sides held talks with the ministers of Cuba. | 2
          """)
  void actorsOfOtherSentences(String text, int least) {
    assertEquals(true, Coded.events("a", DAY, text).size() >= least);
  }
}
