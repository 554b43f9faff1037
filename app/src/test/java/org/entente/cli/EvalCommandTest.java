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

class EvalCommandTest {
  @TempDir Path folder;

  @Test
  void relationsAreScoredAndMissesWritten() throws IOException {
    Path gold =
        gold(
            pair("1", "France condemned Russia.", "ACCUSE"),
            pair("2", "France condemned Brazil.", "AID"));
    Path wrong = folder.resolve("wrong.jsonl");
    Run run = Run.of("eval", "relate", gold, "--wrong", wrong, "--json");
    assertEquals(0, run.code(), run.err());
    assertEquals(0.5, run.rows().get(0).get("accuracy"));
    Map<String, Object> miss = JsonLine.read(Files.readString(wrong));
    assertEquals(
        List.of("2", "AID", "ACCUSE"), List.of(miss.get("id"), miss.get("gold"), miss.get("got")));
  }

  @Test
  void theCoderIsScoredOnTheSameRows() throws IOException {
    Run run = Run.of("eval", "code", gold(pair("1", "France condemned Russia.", "ACCUSE")));
    assertTrue(run.lines().contains("typed_recall: 1.000"), run.out());
  }

  @Test
  void aChecklistIsScoredWithItsArticle() throws IOException {
    Path article = folder.resolve("a.txt");
    Files.writeString(article, "date 2016-05-03\nFrance condemned Russia.\n");
    Map<String, Object> row =
        Map.of(
            "id",
            "e1",
            "at",
            "condemned",
            "types",
            List.of("ACCUSE"),
            "actor",
            "FRA",
            "recipient",
            "RUS/GOV");
    Run run = Run.of("eval", "seed", gold(row), "--in", article);
    assertTrue(run.lines().contains("found_with_every_detail: 1"), run.out());
    assertEquals(2, Run.of("eval", "seed", gold(row)).code(), "the article must be named");
  }

  @Test
  void figuresThatMovedAreToldAndWrittenDown() throws IOException {
    Path example = Files.createDirectories(folder.resolve("set/one"));
    Files.writeString(
        example.resolve("article.txt"), "date 2016-05-03\nFrance condemned Russia.\n");
    Files.writeString(
        example.resolve("expected.json"),
        "{\"events\":[{\"id\":\"e\",\"at\":\"condemned\",\"types\":[\"ACCUSE\"],\"actor\":\"FRA\"}]}");
    Path table = folder.resolve("scores.tsv");
    String command = "./entente eval examples " + folder.resolve("set");
    Files.writeString(
        table,
        "name\tfigure\tvalue\tcommand\tnote\nx\trecall\t0.5000\t"
            + command
            + "\t\n"
            + "y\trows\t7.0000\t./entente eval code ../shared/none.jsonl\tkept\n");
    Run moved = Run.of("scores", table);
    assertEquals(1, moved.code(), moved.err());
    assertTrue(
        moved.out().contains("x recall: 0.5000 is written down, 1.0000 measured"), moved.out());
    assertEquals(0, Run.of("scores", table, "--write").code());
    assertTrue(Files.readString(table).contains("x\trecall\t1.0000\t"), Files.readString(table));
    assertEquals(0, Run.of("scores", table).code());
  }

  private static Map<String, Object> pair(String id, String text, String root) {
    return Map.of(
        "id", id, "text", text, "root", root, "source", List.of(0, 6), "target", List.of(17, 23));
  }

  @SafeVarargs
  private Path gold(Map<String, Object>... rows) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Map<String, Object> row : rows) {
      lines.append(JsonLine.write(row)).append('\n');
    }
    return Files.writeString(folder.resolve("gold.jsonl"), lines);
  }
}
