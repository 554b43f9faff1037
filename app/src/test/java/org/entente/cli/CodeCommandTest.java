package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.json.JsonLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeCommandTest {
  private static final String BODY =
      "France condemned Russia on Monday. Germany praised the United States in Berlin.\n";
  private static final Terminal WIDE = new Terminal(true, true, true, 160);

  @TempDir Path folder;
  private Path article;

  @BeforeEach
  void write() throws IOException {
    article = Files.writeString(folder.resolve("article.txt"), "date 2016-05-03\n" + BODY);
  }

  @Test
  void intoAPipeEventsAreJsonLines() {
    Run run = Run.of("code", article);
    assertEquals(0, run.code(), run.err());
    Map<String, Object> event = run.rows().get(0);
    assertEquals("ACCUSE", event.get("event"));
    assertEquals("2016-05-03", event.get("published"));
  }

  @Test
  void onATerminalEventsAreATable() {
    Run run = Run.with("", WIDE, "code", article);
    assertTrue(run.lines().get(0).contains("DATE"), run.out());
    assertTrue(run.out().contains("ACCUSE"), run.out());
    assertTrue(run.out().contains("\u001b["), "coloured");
  }

  @Test
  void theTableFitsItsWidthAndIsPlainInAPipe() {
    Run run = Run.of("code", article, "--format", "table");
    assertFalse(run.out().contains("\u001b"), "no colours in a pipe");
    assertTrue(run.lines().stream().allMatch(l -> l.length() <= Terminal.NONE.width()), run.out());
  }

  @Test
  void textOfArticlesCannotSteerATerminal() throws IOException {
    Files.writeString(article, "France condemned Russia \u001b[31m\u202eon Monday.\n");
    Run run = Run.of("code", article, "--format", "table", "--date", "2016-05-03");
    assertTrue(run.out().contains("condemned Russia"), run.out());
    assertTrue(run.out().chars().noneMatch(c -> c == 0x1b || c == 0x202e), run.out());
  }

  @Test
  void csvHasARowAnEventAndAGuardAgainstFormulas() throws IOException {
    Files.writeString(folder.resolve("rows.jsonl"), row("=1+1", BODY));
    Path rows = folder.resolve("rows.jsonl");
    List<String> guarded = Run.of("code", rows, "--format", "csv").lines();
    List<String> open = Run.of("code", rows, "--format", "csv", "--no-formula-guard").lines();
    assertTrue(guarded.get(0).startsWith("id,article,published,event,"), guarded.get(0));
    assertTrue(guarded.get(1).contains(",'=1+1,"), guarded.get(1));
    assertTrue(open.get(1).contains(",=1+1,"), open.get(1));
    assertTrue(guarded.get(1).contains(",-2.0,"), "numbers are left alone: " + guarded.get(1));
  }

  @Test
  void outputIsTheSameBytesWhateverJobs() throws IOException {
    StringBuilder rows = new StringBuilder();
    IntStream.range(0, 30).forEach(i -> rows.append(row("a" + i, i + " men left. " + BODY)));
    Path many = Files.writeString(folder.resolve("many.jsonl"), rows);
    Run one = Run.of("code", many, "--jobs", 1);
    Run four = Run.of("code", many, "--jobs", 4);
    assertEquals(one.out(), four.out());
    assertEquals("a0", one.rows().get(0).get("article"));
  }

  @Test
  void aFileAppearsWholeOrNotAtAll() throws IOException {
    Path out = folder.resolve("events.jsonl");
    assertEquals(0, Run.of("code", article, "-o", out).code());
    assertEquals(Run.of("code", article).out(), Files.readString(out));
    try (var files = Files.list(folder)) {
      assertEquals(2, files.count(), "no partial file stays");
    }
  }

  @Test
  void aMissingOutputFolderIsToldBeforeAnyWork() {
    Run run = Run.of("code", article, "-o", folder.resolve("none/events.jsonl"));
    assertEquals(2, run.code());
    assertTrue(run.err().contains("no folder"), run.err());
  }

  @Test
  void badInputIsSetAsideCountedAndListed() throws IOException {
    Path rows = folder.resolve("rows.jsonl");
    Files.writeString(rows, row("good", BODY) + "{broken\n" + row("empty", ""));
    Path quarantine = folder.resolve("aside");
    Run run = Run.of("code", rows, "--quarantine", quarantine);
    assertEquals(1, run.code());
    assertFalse(run.rows().isEmpty(), "the good row is coded");
    assertTrue(run.err().contains("2 inputs set aside"), run.err());
    List<String> listed = Files.readAllLines(quarantine.resolve("quarantine.jsonl"));
    assertEquals(2, listed.size());
    assertEquals("line 2", JsonLine.read(listed.get(0)).get("place"));
  }

  @Test
  void aDateAndColumnsMayBeGiven() throws IOException {
    Path rows = folder.resolve("rows.csv");
    Files.writeString(rows, "key,story\nk1,\"" + BODY.strip() + "\"\n");
    Run run =
        Run.of(
            "code", rows, "--column", "id=key", "--column", "text=story", "--date", "2016-05-03");
    assertEquals("k1", run.rows().get(0).get("article"), run.err());
    assertEquals("2016-05-03", run.rows().get(0).get("published"));
  }

  @Test
  void standardInputIsRead() {
    Run run = Run.with(BODY, Terminal.NONE, "code", "-", "--date", "2016-05-03");
    assertEquals(Run.of("code", article).rows().size(), run.rows().size(), run.err());
  }

  @Test
  void anUnknownFormatIsAUsageErrorThatNamesThoseThereAre() {
    Run run = Run.of("code", article, "--format", "xml");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("xml") && run.err().contains("jsonl, csv, parquet"), run.err());
  }

  private static String row(String id, String text) {
    return JsonLine.write(Map.of("id", id, "date", "2016-05-03", "text", text)) + "\n";
  }
}
