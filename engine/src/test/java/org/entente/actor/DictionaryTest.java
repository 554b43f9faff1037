package org.entente.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.OwnTables;
import org.entente.model.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own PETRARCH or TABARI dictionary, its days and its faults. */
class DictionaryTest {
  private static final String ACTORS =
      """
      # A dictionary of our own.
      ARTHUR_DENT_ [GBRGOV 19900101-951231][GBRELI >960101]  # planner
      +DENT_THE_PLANNER_
      LEAGUE_OF_HIGHWAYS_ [IGOUNO]
      VOGON_FLEET_ [IMGMIL
      +
      \t[FRAGOV 991340-000101]
      ZAPHOD_PARTY_ [ESPPTY 030231-041231]
      TALIBAN_ [PAKREB]
      """;
  private static final String AGENTS = "HITCHHIKER {HITCHHIKERS} [~CVL]\nTOWEL_BEARER [~LAB]\n";

  @TempDir private Path folder;

  private Knowledge knowledge() throws IOException {
    Files.writeString(folder.resolve("own.actors.txt"), ACTORS);
    Files.writeString(folder.resolve("own.agents.txt"), AGENTS);
    return Knowledge.with(folder);
  }

  private String who(String phrase, String on) throws IOException {
    return first(ActorFinder.load(knowledge()), phrase, on);
  }

  private static String first(ActorFinder finder, String phrase, String on) {
    Actor actor =
        finder.candidates(phrase, Optional.of(LocalDate.parse(on))).stream()
            .map(d -> d.value())
            .findFirst()
            .orElse(Actor.unknown(phrase));
    return actor.country() + "/" + actor.sector();
  }

  @Test
  void codesHoldOnTheirDays() throws IOException {
    assertEquals("GBR/GOV", who("Arthur Dent", "1993-05-01"));
    assertEquals("GBR/ELI", who("Arthur Dent", "2001-05-01"));
    assertEquals("UNO/GOV", who("the League of Highways", "2001-05-01"));
    assertEquals("ESP/PTY", who("Zaphod Party", "2003-05-01"));
  }

  @Test
  void agentsTakeTheirCountry() throws IOException {
    assertEquals("FRA/CVL", who("French hitchhikers", "2001-05-01"));
    assertEquals("ITA/LAB", who("Italian towel bearers", "2001-05-01"));
  }

  @Test
  void theUsersRowWins() throws IOException {
    assertEquals("PAK/REB", who("the Taliban", "2022-05-05"));
  }

  @Test
  void faultsAreToldByLineAndTheRestIsUsed() throws IOException {
    String told = String.join("\n", knowledge().complaints());
    assertTrue(told.contains("own.actors.txt:5: a bracket is not closed"), told);
    assertTrue(told.contains("own.actors.txt:6: no name before the code"), told);
    assertTrue(told.contains("own.actors.txt:7: [FRAGOV 991340-000101] is no code"), told);
  }

  @Test
  void asTablesItCodesAsItDoesItself() throws IOException {
    Path tables = folder.resolve("tables");
    for (String name : new String[] {"own.actors.txt", "own.agents.txt"}) {
      Files.writeString(folder.resolve(name), name.contains("actors") ? ACTORS : AGENTS);
      OwnTables.read(folder.resolve(name)).write(tables);
    }
    OwnTables again = OwnTables.read(folder.resolve("own.actors.txt"));
    again.write(tables);
    assertEquals(5, again.faults().get(0).line());
    assertEquals(again.actors(), Knowledge.with(tables).dictionary().size(), "no row twice");
    ActorFinder finder = ActorFinder.load(Knowledge.with(tables));
    assertEquals("GBR/GOV", first(finder, "Arthur Dent", "1993-05-01"));
    assertEquals("GBR/ELI", first(finder, "Arthur Dent", "2001-05-01"));
    assertEquals("FRA/CVL", first(finder, "French hitchhikers", "2001-05-01"));
    assertEquals("PAK/REB", first(finder, "the Taliban", "2022-05-05"));
  }
}
