package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.json.JsonLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that show one stage: statements, places, relate, actor. */
class StageCommandsTest {
  private static final String TEXT =
      "The president of France said on Monday that Russia had bombed Kyiv.";

  @TempDir Path folder;

  @Test
  void statementsTellWhoSaysWhat() throws IOException {
    Run run = Run.of("statements", rows(Map.of("id", "s1", "date", "2022-05-03", "text", TEXT)));
    assertEquals(0, run.code(), run.err());
    Map<String, Object> statement = run.rows().get(0);
    assertEquals("s1", statement.get("article"));
    assertEquals("indirect", statement.get("kind"));
    assertTrue(statement.get("events") instanceof List, run.out());
  }

  @Test
  void placesTellWhere() throws IOException {
    Run run = Run.of("places", rows(Map.of("id", "p1", "date", "2022-05-03", "text", TEXT)));
    assertTrue(run.rows().stream().anyMatch(p -> "Kyiv".equals(p.get("text"))), run.out());
  }

  @Test
  void relateAnswersEachPairInOrderAndSetsBadOnesAside() throws IOException {
    Map<String, Object> pair =
        Map.of(
            "id",
            "r1",
            "text",
            "France condemned Russia.",
            "source",
            List.of(0, 6),
            "target",
            List.of(17, 23));
    Map<String, Object> outside =
        Map.of("id", "r2", "text", "Short.", "source", List.of(0, 5), "target", List.of(40, 50));
    Run run = Run.of("relate", rows(pair, outside));
    assertEquals(1, run.code());
    assertEquals("ACCUSE", run.rows().get(0).get("event"));
    assertEquals(1, run.rows().size());
    assertTrue(run.err().contains("1 input set aside"), run.err());
  }

  @Test
  void actorAnswersAPhrase() {
    Run run = Run.of("actor", "French soldiers", "--on", "2016-05-03");
    assertEquals(1, run.lines().size());
    assertEquals("FRA", run.rows().get(0).get("country"), run.out());
    assertEquals("MIL", run.rows().get(0).get("sector"), run.out());
  }

  @Test
  void actorAnswersLinesInOrder() throws IOException {
    Path file =
        rows(
            Map.of("phrase", "French soldiers", "date", "2016-05-03"),
            Map.of("phrase", "xyzzy", "date", "2016-05-03"),
            Map.of("phrase", "Germany", "date", "2016-05-03"));
    Run run = Run.of("actor", "--input", file, "--candidates");
    assertEquals(
        List.of("French soldiers", "xyzzy", "Germany"),
        run.rows().stream().map(r -> r.get("phrase")).toList());
    assertTrue(run.rows().get(0).get("candidates") instanceof List, run.out());
  }

  @Test
  void actorNeedsAPhraseOrAFile() {
    assertEquals(2, Run.of("actor").code());
    assertEquals(2, Run.of("actor", "--input", folder.resolve("none.jsonl")).code());
    assertEquals(2, Run.of("actor", "Germany", "--on", "yesterday").code());
  }

  @SafeVarargs
  private Path rows(Map<String, ?>... rows) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Map<String, ?> row : rows) {
      lines.append(JsonLine.write(row)).append('\n');
    }
    return Files.writeString(folder.resolve("rows.jsonl"), lines);
  }
}
