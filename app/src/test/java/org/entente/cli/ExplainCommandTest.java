package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  @TempDir Path folder;
  private Path article;

  @BeforeEach
  void write() throws IOException {
    article = folder.resolve("a.txt");
    Files.writeString(article, "date 2016-05-03\nFrance condemned Russia. The sky was blue.\n");
  }

  @Test
  void aFileIsToldSentenceBySentence() {
    Run run = Run.of("explain", article);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("“France” is France, FRA GOV"), run.out());
    assertTrue(run.out().contains(":v.condemn ("), "names the row and its place: " + run.out());
    assertTrue(run.out().contains("no event: no row of the trigger tables"), run.out());
  }

  @Test
  void whatIsNoEventIsToldWithItsReason() throws IOException {
    Files.writeString(
        article,
        """
        date 2016-05-03
        The sculptor praised the pianist. The road was closed.
        """);
    Run run = Run.of("explain", article);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("SUPPORT at “praised” by “The sculptor”"), run.out());
    assertTrue(run.out().contains("no state, international body or political sector"), run.out());
  }

  @Test
  void anEventIsFoundByItsId() {
    Object id = Run.of("code", article).rows().get(0).get("id");
    Run run = Run.of("explain", id, "--in", folder);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.lines().get(0).contains("France condemned Russia."), run.out());
  }

  @Test
  void anIdNeedsItsArticles() {
    Run alone = Run.of("explain", "8eff4247e3a5d1d3");
    assertEquals(2, alone.code());
    assertTrue(alone.err().contains("--in PATH"), alone.err());
    assertEquals(2, Run.of("explain", "8eff4247e3a5d1d3", "--in", article).code());
  }
}
