package org.entente.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who did what a sentence leaves out, by what is usual: crowds, courts, attackers, authorities; and
 * what is nobody's deed.
 */
class UnsaidTest {
  private static final LocalDate DAY = LocalDate.of(2016, 5, 10);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Angry protests over bread prices erupted in Tbilisi. | PROTEST/demo GEO CVL -
          The verdict triggered riots in Nairobi. | PROTEST/riot KEN CVL -
          The Kenyan minister quit after three weeks of violent protests. | PROTEST/demo KEN CVL -
          Two people died during protests in Khartoum. | PROTEST/demo SDN CVL -
          The plan prompted strikes by nurses in Peru. | PROTEST/strike PER MED PER
          A judge in Ankara sentenced a columnist to nine years in prison. | SANCTION/convict TUR JUD TUR
          A judge in Ankara sentenced a columnist to nine years in prison. | COERCE/arrest TUR JUD TUR
          The Kenyan lawyer was jailed for eleven years. | SANCTION/convict KEN JUD KEN
          The Kenyan lawyer was jailed for eleven years. | COERCE/arrest KEN JUD KEN
          The Moroccan rapper was given a 14-year sentence. | COERCE/arrest MAR JUD MAR
          Two former generals in Peru received ten-year prison sentences. | COERCE/arrest PER JUD PER
          The Polish banker received a suspended sentence. | SANCTION/convict POL JUD POL
          A roadside bomb killed three Somali policemen near Baidoa. | ASSAULT/explosives SOM UAF SOM
          A suicide bomb wounded two judges in Ankara. | ASSAULT/suicide-attack TUR UAF TUR
          Two French soldiers were killed when a mine exploded under their truck in Mali. | ASSAULT/explosives MLI UAF FRA
          Three Danish soldiers died after their car struck a mine in Mali. | ASSAULT/explosives MLI UAF DNK
          A rocket landed near a school in Sderot, wounding two teachers. | ASSAULT/heavy-weapons ISR UAF ISR
          The port of Odessa was shelled overnight. | ASSAULT/heavy-weapons UAF UKR
          Two churches were burned down in Orissa. | ASSAULT/destroy IND UAF IND
          Four detainees were beaten in custody in Tunis. | ASSAULT/beat TUN COP TUN
          The senator was freed from prison in Harare. | RETREAT/release ZWE GOV ZWE
          Six Turkish engineers held in Libya have been set free. | RETREAT/release LBY UAF TUR
          The website of the Estonian parliament was hacked. | COERCE/cyber UAF EST
          A curfew was lifted in Nairobi. | CONCEDE/ KEN GOV -
          Forty Afghans were deported to Turkey from Lesbos. | COERCE/deport GRC GOV AFG
          Nobody claimed responsibility for the bombing of a church in Lahore. | ASSAULT/explosives PAK UAF PAK
          """)
  void isKnown(String text, String event) {
    List<String> found = events(text);
    assertTrue(found.contains(event), () -> found + " " + text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Analysts said the plan might spark riots in Athens. | PROTEST
          The mayor of Athens banned protests in the square. | PROTEST
          The Kenyan minister spoke of the right to protest. | PROTEST
          The Greek premier will face protests in Athens. | PROTEST
          The Kenyan envoy shook his head in protest. | PROTEST
          A gas explosion killed five people in Lima. | ASSAULT
          A blast at a coal mine killed nine people in Poland. | ASSAULT
          An avalanche killed two soldiers in Kashmir. | ASSAULT
          Nobody claimed responsibility for the bombing of a church in Lahore. | ASSAULT/explosives -
          A court in Tunis sentenced a blogger to a fine of 300 dollars. | COERCE
          A court in Tunis gave a blogger a suspended sentence. | COERCE
          The film was released in Poland on Friday. | RETREAT
          The road was closed in Nairobi after the crash. | COERCE
          """)
  void isNone(String text, String type) {
    List<String> found = events(text);
    assertTrue(found.stream().noneMatch(e -> e.startsWith(type)), () -> found + " " + text);
  }

  private static List<String> events(String text) {
    return Coded.events("a", DAY, text).stream().map(UnsaidTest::told).toList();
  }

  private static String told(Event e) {
    String type = e.code().type() + "/" + String.join(",", e.code().modes());
    return type + " " + actors(e.actor()) + " " + countries(e.recipient());
  }

  private static String actors(List<Mention> actors) {
    return actors.stream()
        .map(m -> (m.actor().country() + " " + m.actor().sector()).strip())
        .collect(Collectors.joining(","));
  }

  private static String countries(List<Mention> recipients) {
    String all =
        recipients.stream()
            .map(m -> m.actor().country())
            .distinct()
            .collect(Collectors.joining(","));
    return all.isEmpty() ? "-" : all;
  }
}
