package org.entente.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.context.PlaceFinder;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.nlp.Annotator;
import org.entente.nlp.Annotators;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose bare agents are, by who meets whom and where, in one or two sentences. */
class SceneTest {
  private static final ActorFinder FINDER = Finders.ACTORS;
  private static final PlaceFinder PLACES = Finders.PLACES;
  private static final Annotator ANNOTATOR = Annotators.ONE;

  /** The forces of a place, not of the guests they meet there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dutch students were robbed in Nairobi on Sunday. Police held two men. | Police | KEN/COP
          Peruvian exiles stormed their consulate in Geneva. Police arrested nine of them. | Police | CHE/COP
          Malian herders attacked a Mauritanian patrol. Soldiers shot two of them. | Soldiers | MRT/MIL
          Chadian rebels raided a Libyan village. Soldiers chased them. | Soldiers | LBY/MIL
          Italian monks were beaten in Karachi. The attackers fled. | The attackers | PAK/UAF
          Kurdish workers attacked a student in Munich. Police arrested four of them. | Police | DEU/COP
          Kenyan students marched in Nairobi. Police arrested five. | Police | KEN/COP
          Peruvian rebels abducted a Dutch tourist. The army began a search. | The army | PER/MIL
          Israeli settlers burned Palestinian olive trees near Hebron. Soldiers arrested two of them. | Soldiers | ISR/MIL
          Two Danish reporters were killed in Chad. The government called for an inquiry. | The government | DNK/GOV
          """)
  void forcesAreOfThePlace(String text, String words, String who) {
    assertEquals(who, who(text, words));
  }

  /** Those who are hurt are not the attacker's, those who are sent are the sender's. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Polisario guerrillas ambushed a Moroccan patrol and captured two soldiers. | two soldiers | MAR/MIL
          Ethiopian jets bombed a Somali town, killing nine civilians. | nine civilians | SOM/CVL
          The Peruvian army shelled an Ecuadorean village, wounding two policemen. | two policemen | ECU/COP
          Turkish jets hit a Kurdish camp in Iraq, killing six fighters. | six fighters | IRQ/UAF
          Syrian police shot two protesters. | two protesters | SYR/CVL
          Egyptian police detained a Dutch reporter and two students. | two students | EGY/EDU
          Uganda sent troops into Congo on Friday. | troops | UGA/MIL
          Senegal lost four soldiers in a battle in Gambia. | four soldiers | SEN/MIL
          Peruvian troops attacked a Chilean fort, losing six soldiers. | six soldiers | PER/MIL
          """)
  void theHurtAreOfTheOtherSide(String text, String words, String who) {
    assertEquals(who, who(text, words));
  }

  /** The government that exiles and rebels speak of is the one they fight, wherever they are. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BERLIN (Reuters) - Chadian dissidents met in Germany on Friday. They accused the government of murder. | the government | TCD/GOV
          ROME - Ethiopian rebel groups signed a pact in Italy. The rebels urged the government to free the captives. | the government | ETH/GOV
          LIMA - Venezuelan opposition leaders in Peru urged the authorities to let them return. | the authorities | VEN/GOV
          Chadian rebels shelled a Sudanese post. Khartoum said the government would respond. | the government | SDN/GOV
          ANKARA - Syrian rebels were held in Turkey. The minister said the government would not free them. | the government | TUR/GOV
          LONDON - Russian dissidents met the foreign secretary on Tuesday. | the foreign secretary | GBR/GOV
          """)
  void theGovernmentIsTheOneTheyFight(String text, String words, String who) {
    assertEquals(who, who(text, words));
  }

  /** The two Koreas, where a text names either. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SEOUL - The North tested a missile on Friday. | North | PRK/GOV
          North Korea freed two sailors and the South thanked it. | South | KOR/GOV
          Pyongyang said the South's army had moved tanks. | South's army | KOR/MIL
          Voters in the South backed the American senator. | South | none
          Korean ships sailed the North Sea. | North | none
          South Korean divers explored the north of the island. | north | none
          """)
  void halvesOfKorea(String text, String words, String who) {
    assertEquals(who, who(text, words).replace("-/", "none"));
  }

  /** The country and class of the last mention of these words. */
  private static String who(String text, String words) {
    AnnotatedArticle article =
        ANNOTATOR.annotate(Article.of("a", Optional.of(LocalDate.of(2016, 6, 1)), text));
    return Finders.code(FINDER.find(article, PLACES.find(article)), words);
  }
}
