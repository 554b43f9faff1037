package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.exchange.ForeignFormat;
import org.entente.json.JsonLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Out in a format of another project and in again. */
class ExchangeTest {
  private static final String ARTICLE = "../examples/moldova-russia-expulsions";

  /** No article of these tests names Barbados, the first state without a second name. */
  private static final String NOBODY = "actor_country = 'BRB' OR recipient_country = 'BRB'";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = ForeignFormat.class,
      names = {"ACLED"},
      mode = EnumSource.Mode.EXCLUDE)
  void whatGoesOutComesBackInEveryColumn(ForeignFormat format) throws Exception {
    Path file = folder.resolve("events.txt");
    assertEquals(0, Run.of("code", ARTICLE, "--format", format, "-o", file).code());
    Path db = folder.resolve("news.db");
    Run in = Run.of("import", file, "--as", format, "--db", db);
    assertEquals(0, in.code(), in.err());
    List<List<String>> out = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      out.add(
          format == ForeignFormat.PLOVER
              ? cells(JsonLine.read(line), format)
              : List.of(line.split("\t", -1)));
    }
    if (format.hasHeader()) {
      assertEquals(format.columns(), out.remove(0));
    }
    assertFalse(out.isEmpty());
    List<List<String>> back = new ArrayList<>();
    for (Map<String, Object> row : rows(db, "SELECT record FROM imported")) {
      back.add(
          cells(JsonLine.read(String.valueOf(JsonLine.write(asMap(row.get("record"))))), format));
    }
    assertEquals(out, back);
    assertEquals(
        List.of(), rows(db, "SELECT id FROM imported WHERE " + NOBODY), "nobody's country");
  }

  @Test
  void aSourceAgreesWithItself() {
    Path db = folder.resolve("news.db");
    Path file = folder.resolve("own.jsonl");
    Run.of("load", ARTICLE, "--db", db);
    Run.of("code", ARTICLE, "--format", "plover", "-o", file);
    Run.of("import", file, "--as", "plover", "--name", "again", "--db", db);
    List<Map<String, Object>> compared =
        Run.of("compare", "again", "again", "--by", "dyad", "--db", db, "--format", "jsonl").rows();
    assertTrue(
        compared.stream().allMatch(r -> r.get("agreement").equals(1.0)), compared.toString());
    assertEquals(
        2, Run.of("compare", "--db", db, "--format", "jsonl").rows().size(), "own and again");
    List<Map<String, Object>> behind =
        Run.of(
                "compare",
                "own",
                "again",
                "--rows",
                "--type",
                "SANCTION",
                "--db",
                db,
                "--format",
                "jsonl")
            .rows();
    assertTrue(behind.stream().anyMatch(r -> r.get("source").equals("own")));
    assertTrue(behind.stream().anyMatch(r -> r.get("source").equals("again")));
  }

  @Test
  void aDictionaryBecomesTablesAndItsFaultsAreTold() throws Exception {
    Path file = folder.resolve("own.actors.txt");
    Files.writeString(file, "VOGON_FLEET_ [IMGMIL\nARTHUR_DENT_ [GBRGOV 19900101-951231]\n");
    Path tables = folder.resolve("tables");
    Run run = Run.of("import", file, "--as", "dictionary", "-o", tables);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("line 1: a bracket is not closed"), run.err());
    assertEquals(2, Files.readAllLines(tables.resolve("dictionary.tsv")).size());
    assertEquals(2, Run.of("import", file, "--as", "dictionary").code(), "needs -o");
    assertEquals(2, Run.of("import", file, "--as", "acled").code(), "needs --db");
    assertTrue(Run.of("import", file, "--as", "what").err().contains("acled, dictionary"));
  }

  private static Map<String, Object> asMap(Object record) {
    Map<String, Object> map = new java.util.LinkedHashMap<>();
    ((Map<?, ?>) record).forEach((k, v) -> map.put(String.valueOf(k), v));
    return map;
  }

  private static List<String> cells(Map<String, Object> row, ForeignFormat format) {
    return format.columns().stream().map(c -> String.valueOf(row.getOrDefault(c, ""))).toList();
  }

  private static List<Map<String, Object>> rows(Path db, String sql) {
    return Run.of("sql", "--db", db, "--format", "jsonl", sql).rows();
  }
}
