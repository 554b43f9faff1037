package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    for (Map<String, Object> row : rows(db, "sql", "SELECT record FROM imported")) {
      back.add(
          cells(JsonLine.read(String.valueOf(JsonLine.write(asMap(row.get("record"))))), format));
    }
    assertEquals(out, back);
    assertEquals(
        List.of(), rows(db, "sql", "SELECT id FROM imported WHERE " + NOBODY), "nobody's country");
  }

  @Test
  void aStoreAgreesWithItsOwnExport() {
    Path db = folder.resolve("news.db");
    Run.of("load", ARTICLE, "../examples/chad-sudan-accusation", "--db", db);
    for (ForeignFormat format :
        List.of(ForeignFormat.PLOVER, ForeignFormat.ICEWS, ForeignFormat.POLECAT)) {
      again(db, format);
      List<Map<String, Object>> compared = compared(db, format, "all");
      assertFalse(compared.isEmpty());
      assertTrue(
          compared.stream().allMatch(r -> r.get("agreement").equals(1.0)), compared.toString());
    }
    assertEquals(4, Run.of("compare", "--db", db, "--format", "jsonl").rows().size());
    List<Map<String, Object>> behind =
        rows(db, "compare", "own", ForeignFormat.ICEWS, "--rows", "--type", "SANCTION");
    assertTrue(behind.stream().anyMatch(r -> r.get("source").equals("own")));
    assertTrue(behind.stream().anyMatch(r -> r.get("source").equals("icews")));
  }

  /** GDELT and Phoenix hold a type as CAMEO has it: types that share a code are one there. */
  @ParameterizedTest
  @EnumSource(
      value = ForeignFormat.class,
      names = {"GDELT", "PHOENIX"})
  void whereCameoIsAllDyadsAndDaysAgree(ForeignFormat format) {
    Path db = folder.resolve("news.db");
    Run.of("load", ARTICLE, "--db", db);
    again(db, format);
    for (String by : List.of("dyad", "day")) {
      assertTrue(
          compared(db, format, by).stream().allMatch(r -> r.get("agreement").equals(1.0)), by);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ForeignFormat.class,
      names = {"ACLED", "GDELT_MENTIONS"},
      mode = EnumSource.Mode.EXCLUDE)
  void whatComesBackHasItsTypes(ForeignFormat format) {
    Path db = folder.resolve("news.db");
    Run.of("load", ARTICLE, "--db", db);
    again(db, format);
    String types =
        "typeof(day), typeof(quad), typeof(score), typeof(place_lat), typeof(mode), typeof(event)";
    assertEquals(
        List.of(Map.of("t", "DATE BIGINT DOUBLE DOUBLE VARCHAR[] VARCHAR")),
        rows(db, "sql", "SELECT DISTINCT concat_ws(' ', %s) AS t FROM imported".formatted(types)));
    String told = "SELECT DISTINCT day, score, place_lat, place_lon FROM %s ORDER BY ALL";
    String own = format == ForeignFormat.PLOVER ? "events WHERE lead" : "happened";
    assertEquals(rows(db, "sql", told.formatted(own)), rows(db, "sql", told.formatted("imported")));
  }

  private static void again(Path db, ForeignFormat format) {
    Path file = db.resolveSibling("own." + format);
    assertEquals(0, Run.of("export", "--as", format, "--db", db, "-o", file).code());
    assertEquals(0, Run.of("import", file, "--as", format, "--name", format, "--db", db).code());
  }

  private static List<Map<String, Object>> compared(Path db, ForeignFormat format, String by) {
    return rows(db, "compare", "own", format, "--by", by);
  }

  private static List<Map<String, Object>> rows(Path db, Object... command) {
    List<Object> all = new ArrayList<>(List.of(command));
    all.addAll(List.of("--db", db, "--format", "jsonl"));
    return Run.of(all.toArray()).rows();
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
    return format.columns().stream().map(c -> Objects.toString(row.get(c), "")).toList();
  }
}
