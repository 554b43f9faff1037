package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingScriptTest {
  @TempDir Path folder;
  private Path db;
  private Path csv;

  @BeforeEach
  void load() throws IOException {
    db = folder.resolve("news.db");
    csv = folder.resolve("my events.csv");
    Path article = folder.resolve("one.txt");
    Files.writeString(article, "date 2016-05-03\nFrance condemned Russia on Monday.\n");
    Run.of("load", article, "--db", db);
  }

  @Test
  void pandasIsToldWhichColumnsAreText() throws IOException {
    assertEquals(0, events("pandas").code());
    String script = Files.readString(folder.resolve("my_events.py"));
    assertTrue(script.contains("\"cameo\": \"string\""), script);
    assertTrue(script.contains("my_events = pandas.read_csv("), script);
  }

  @Test
  void rIsToldWhichColumnsAreText() throws IOException {
    assertEquals(0, events("r").code());
    String script = Files.readString(folder.resolve("my_events.R"));
    assertTrue(script.contains("\"cameo\" = \"character\""), script);
  }

  @Test
  void zerosLeadInTheFile() throws IOException {
    Run run =
        Run.of(
            "sql", "--db", db, "--format", "csv", "SELECT '042' AS cameo, '=1+1' AS text, -1 AS n");
    assertEquals("042,'=1+1,-1", run.lines().get(1));
  }

  @Test
  void aScriptNeedsAFileBesideWhichItStands() {
    assertEquals(2, Run.of("events", "--db", db, "--for", "r").code());
  }

  private Run events(String program) {
    return Run.of("events", "--db", db, "--format", "csv", "-o", csv, "--for", program);
  }
}
