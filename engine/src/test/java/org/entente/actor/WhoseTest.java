package org.entente.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.nlp.Annotator;
import org.entente.nlp.Annotators;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nouns that are somebody by whose they are, and whose those are of whom only a backer is told. */
class WhoseTest {
  private static final ActorFinder FINDER = Finders.ACTORS;
  private static final Annotator ANNOTATOR = Annotators.ONE;

  private static String code(LocalDate day, String text, String words) {
    AnnotatedArticle article = ANNOTATOR.annotate(Article.of("a", Optional.of(day), text));
    return Finders.code(FINDER.find(article), words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenyan helicopters struck a camp near the coast. | Kenyan helicopters | KEN/MIL
          Chad said rebels mined its Tissi outpost. | its Tissi outpost | TCD/MIL
          Mortars hit a Thai border post on Monday. | a Thai border post | THA/MIL
          The rebels ambushed a UN patrol in Goma. | a UN patrol | UNO/MIL
          Jets bombed Houthi positions near Taiz. | Houthi positions | YEM/REB
          Houthi negotiators left Muscat on Monday. | Houthi negotiators | YEM/REB
          Britain hardened its positions on fishing. | its positions | none
          Peru's airline widened its customer base. | its customer base | none
          The ministry closed a Danish post office. | Danish | DNK/GOV
          A couple of Dutch soldiers were shot. | A couple | none
          Kidnappers freed a Polish couple in Yemen. | a Polish couple | POL/CVL
          Polish guards beat six migrants. | Polish guards | POL/COP
          Guards of the Gabonese president beat a singer. | Guards of the Gabonese president | GAB/COP
          Two members of Ghana's cabinet left on Monday. | Two members of Ghana's cabinet | GHA/GOV
          Three former members of Ghana's Supreme Court met him. | Three former members of Ghana's Supreme Court | GHA/ELI
          Hamas said two of its members were jailed. | its members | PSE/REB
          Members met on Monday. | Members | none
          Hundreds of nurses marched in Quito. | Hundreds of nurses | ECU/MED
          Scores of Kenyan judges marched in Nairobi. | Scores of Kenyan judges | KEN/JUD
          Dozens of members of a gang were held in Lima. | Dozens of members of a gang | PER/CRM
          Soldiers shot a 12-year-old Kenyan. | Kenyan | KEN/CVL
          Rebels met a tall Kenyan minister. | Kenyan | KEN/GOV
          """)
  void belongingsAreOfTheirOwner(String text, String words, String code) {
    assertEquals(code, code(LocalDate.of(2016, 6, 1), text, words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya's deputy mining minister met dockers. | Kenya's deputy mining minister | KEN/GOV
          The Kenyan deputy met dockers. | The Kenyan deputy | KEN/LEG
          Kenyan police held the uncle of jailed blogger Ann Roe. | the uncle of jailed blogger Ann Roe | KEN/CVL
          The Kenyan mayor's sister met dockers. | The Kenyan mayor's sister | KEN/ELI
          Sister cities of Lima met in Quito. | Sister | none
          Gunmen from Boko Haram burned a school in Chad. | Gunmen from Boko Haram | NGA/REB
          Gunmen from Nigeria burned a school in Chad. | Gunmen | NGA/UAF
          Hostages from Boko Haram camps met the envoy. | Hostages | NGA/CVL
          Iranian-backed fighters seized a mosque in Basra. | Iranian-backed fighters | IRQ/UAF
          Iranian-backed Yemeni rebels seized a port. | Iranian-backed Yemeni rebels | YEM/REB
          Russian-backed fighters seized a bridge. | Russian-backed fighters | -/UAF
          Russian-led fighters seized a bridge. | Russian-led fighters | RUS/UAF
          Iran-backed Hezbollah fired on Israel. | Iran | none
          The Army of the Righteous bombed a bus in Lahore. | Army of the Righteous | PAK/REB
          The Army of Peru met dockers. | The Army of Peru | PER/MIL
          Senators in Ghana ousted President Kofi Roe. | President Kofi Roe | GHA/GOV
          Ghana's ousted president, Kofi Roe, met dockers. | Kofi Roe | GHA/ELI
          Danish Trade Minister Jan Holm met dockers. | Danish Trade Minister Jan Holm | DNK/GOV
          The Conservatives in Denmark met dockers. | Conservatives | DNK/PTY
          Denmark's Orsted met France's Renault. | Denmark's Orsted | DNK/BUS
          """)
  void countryAndClassComeFromWhoeverIsNamed(String text, String words, String code) {
    assertEquals(code, code(LocalDate.of(2016, 6, 1), text, words));
  }

  /** What stands for a state or a body for short. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MUSCAT, June 1 (Reuters) - The sultanate freed six men. | The sultanate | OMN/GOV
          Peru's tiny kingdom of toys closed. | tiny kingdom | none
          Kuwait accused Iran. The small emirate recalled its envoy. | The small emirate | KWT/GOV
          The former Soviet republic of Georgia met NATO. | The former Soviet republic of Georgia | GEO/GOV
          NATO met in Riga. The alliance accused Russia. | The alliance | IGO/MIL
          The IMF met Ghana's minister. The lender praised Ghana. | The lender | IGO/GOV
          ASEAN met in Manila. The bloc praised Ghana. | bloc | IGO/GOV
          The EU met in Riga. The bloc praised Ghana. | bloc | EUR/GOV
          Tokyo warned the self-ruled island. | self-ruled island | TWN/GOV
          """)
  void periphrasesAreResolved(String text, String words, String code) {
    assertEquals(code, code(LocalDate.of(2016, 6, 1), text, words));
  }

  /** In the war years Serbs and Croats of Bosnia were its rebels. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1993-06-01 | Bosnian Serb gunners shelled a school. | Bosnian Serb gunners | BIH/REB
          1993-06-01 | Bosnian Croats burned a mosque. | Bosnian Croats | BIH/REB
          1993-06-01 | Serb forces shelled a school in Tuzla. | Serb forces | BIH/REB
          1993-06-01 | Serbian police met dockers. | Serbian police | SRB/COP
          1990-06-01 | Serb police met dockers. | Serb police | SRB/COP
          2016-06-01 | Serb police met dockers. | Serb police | SRB/COP
          2016-06-01 | Bosnian Serbs met dockers. | Bosnian Serbs | BIH/CVL
          2016-06-01 | Bosnian Croats met dockers. | Bosnian Croats | BIH/CVL
          """)
  void bosniansOfTheWar(LocalDate day, String text, String words, String code) {
    assertEquals(code, code(day, text, words));
  }
}
