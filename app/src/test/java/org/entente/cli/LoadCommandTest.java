package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadCommandTest {
  @TempDir Path folder;
  private Path db;

  @BeforeEach
  void write() throws IOException {
    db = folder.resolve("news.db");
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(
        folder.resolve("in/one.txt"), "date 2016-05-03\nFrance condemned Russia on Monday.\n");
    Files.writeString(
        folder.resolve("in/two.txt"), "date 2016-05-04\nGermany praised Italy in Berlin.\n");
  }

  @Test
  void loadingAgainChangesNothing() {
    assertTrue(load().err().contains("2 articles loaded"));
    List<String> before = sql("SELECT * FROM events ORDER BY id").lines();
    assertTrue(load().err().contains("0 articles loaded, 2 there already"));
    assertEquals(before, sql("SELECT * FROM events ORDER BY id").lines());
  }

  @Test
  void eachArticleIsNamedOnceItIsStored() {
    Run run = Run.of("load", folder.resolve("in"), "--db", db, "--list");
    assertEquals(sql("SELECT id FROM articles").rows("id"), run.lines());
  }

  @Test
  void aChangedArticleReplacesItsRows() throws IOException {
    Path rows = folder.resolve("rows.jsonl");
    Files.writeString(
        rows, "{\"id\":\"k\",\"date\":\"2016-05-03\",\"text\":\"France condemned Russia.\"}\n");
    Run.of("load", rows, "--db", db);
    Files.writeString(
        rows, "{\"id\":\"k\",\"date\":\"2016-05-03\",\"text\":\"France praised Russia.\"}\n");
    Run.of("load", rows, "--db", db);
    assertEquals(List.of("SUPPORT"), sql("SELECT event FROM events").rows("event"));
  }

  @Test
  void inputThatCannotBeUsedIsKeptWithItsReason() throws IOException {
    Files.writeString(folder.resolve("in/three.jsonl"), "{broken\n");
    assertEquals(1, load().code());
    assertEquals(List.of("line 1"), sql("SELECT place FROM quarantine").rows("place"));
    Files.delete(folder.resolve("in/three.jsonl"));
    assertEquals(0, load().code());
    assertEquals(List.of(), sql("SELECT place FROM quarantine").rows("place"));
  }

  @Test
  void answersComeInEachForm() {
    load();
    String sql = "SELECT event, actor_country, published FROM events WHERE event = 'ACCUSE'";
    assertEquals(
        List.of("event,actor_country,published", "ACCUSE,FRA,2016-05-03"), ask(sql, "csv").lines());
    assertEquals(
        "{\"event\":\"ACCUSE\",\"actor_country\":[\"FRA\"],\"published\":\"2016-05-03\"}",
        ask(sql, "jsonl").lines().get(0));
    assertTrue(ask(sql, "json").out().startsWith("[{"));
    assertTrue(ask(sql, "table").out().startsWith("EVENT"));
    assertTrue(ask(sql, "parquet").out().startsWith("PAR1"));
  }

  @Test
  void wrongSqlIsToldWithItsPlace() {
    load();
    Run run = ask("SELECT nothing FROM events", "csv");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("nothing"), run.err());
  }

  private Run load() {
    return Run.of("load", folder.resolve("in"), "--db", db);
  }

  private Run ask(String sql, String form) {
    return Run.of("sql", "--db", db, "--format", form, sql);
  }

  /** What a question gives. */
  private Answered sql(String sql) {
    return new Answered(ask(sql, "jsonl"));
  }

  private record Answered(Run run) {
    List<String> lines() {
      return run.lines();
    }

    List<Object> rows(String column) {
      return run.rows().stream().map(r -> r.get(column)).toList();
    }
  }
}
