package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What articles tell of one another: outcomes of promises, denials of claims. */
class AcrossArticlesTest {
  private static final List<String> VOW =
      List.of(
          "vow 2021-03-17 Russia vowed to withdraw its troops from Georgia by 30 June.",
          "put-off 2021-06-20 Russia postponed the withdrawal of its troops from Georgia.",
          "kept 2021-07-14 Russia withdrew its troops from Georgia on Monday.",
          "other 2021-07-20 Turkey withdrew its troops from Syria on Monday.");

  private static final List<String> RAID =
      List.of(
          "claim 2021-03-15 Chad said Sudanese planes had bombed the town of Adre.",
          "denial 2021-03-17 Sudan denied that its planes had bombed the town of Adre.",
          "later 2021-03-18 Chadian officials said Sudan had bombed the town of Adre twice.",
          "told 2021-03-16 Sudanese planes bombed the town of Adre.");

  @TempDir Path folder;

  @Test
  void aPromiseStandsAsReportsUntilTheDayTell() throws IOException {
    load("one.db", VOW);
    assertEquals("due", standing("2021-03-17").get("state"));
    assertEquals("postponed", standing("2021-06-21").get("state"));
    Map<String, Object> kept = standing("2021-07-14");
    assertEquals("kept", kept.get("state"));
    assertEquals(12, kept.get("late"));
    assertEquals(
        "Russia withdrew its troops from Georgia on Monday.", kept.get("outcome_sentence"));
    assertEquals(2, ((List<?>) kept.get("evidence")).size());
  }

  @Test
  void withoutAReportTheDeadlineSpeaks() throws IOException {
    load("one.db", VOW.subList(0, 1));
    assertEquals("due", standing("2021-06-30").get("state"));
    assertEquals("overdue", standing("2021-07-01").get("state"));
    assertEquals(1, ask("--state", "overdue", "--as-of", "2021-07-01").size());
    assertEquals(0, ask("--state", "kept", "--as-of", "2021-07-01").size());
  }

  @Test
  void anUnknownStateIsToldWithThoseThereAre() throws IOException {
    load("one.db", VOW.subList(0, 1));
    Run run = Run.of("commitments", "--db", folder.resolve("one.db"), "--state", "broke");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("broken, postponed"), run.err());
  }

  @Test
  void aClaimThatAnotherArticleDeniesIsDenied() throws IOException {
    load("one.db", RAID);
    assertEquals(
        List.of("claim denied 1", "denial denied 0", "later denied 1", "told reported 0"),
        assaults("one.db"));
    assertEquals(
        List.of(Map.of("n", 2)),
        sql(
            "one.db",
            "SELECT count(*) AS n FROM denials d JOIN events e ON e.id = d.denial"
                + " WHERE e.article = 'denial' AND list_contains(e.links_event, d.claim)"));
  }

  @Test
  void withoutTheDenialItIsAClaimAgain() throws IOException {
    load("one.db", RAID);
    load(
        "one.db",
        RAID.stream()
            .map(a -> a.startsWith("denial") ? "denial 2021-03-17 It rained." : a)
            .toList());
    assertEquals(
        List.of("claim claimed 0", "later claimed 0", "told reported 0"), assaults("one.db"));
  }

  @Test
  void theOrderOfLoadingDoesNotMatter() throws IOException {
    List<String> articles = new ArrayList<>(VOW);
    articles.addAll(RAID);
    load("one.db", articles);
    for (int i = articles.size() - 1; i >= 0; i--) {
      load("other.db", articles.subList(i, i + 1));
    }
    for (String asked :
        List.of(
            "SELECT * EXCLUDE (version) FROM events ORDER BY id",
            "SELECT * FROM outcomes ORDER BY promise, article",
            "SELECT * FROM denials ORDER BY denial, claim")) {
      assertEquals(sql("one.db", asked), sql("other.db", asked));
    }
  }

  private List<String> assaults(String db) {
    return sql(
            db,
            "SELECT article || ' ' || status || ' ' || len(denied_by) AS told FROM events"
                + " WHERE event = 'ASSAULT' ORDER BY article")
        .stream()
        .map(r -> (String) r.get("told"))
        .toList();
  }

  private Map<String, Object> standing(String day) {
    return ask("--as-of", day).stream()
        .filter(c -> c.get("article").equals("vow"))
        .findFirst()
        .orElseThrow();
  }

  private List<Map<String, Object>> ask(String... options) {
    Object[] words = {"commitments", "--db", folder.resolve("one.db"), "--format", "jsonl"};
    Object[] all = Stream.of(words, options).flatMap(Arrays::stream).toArray();
    return Run.of(all).rows();
  }

  private List<Map<String, Object>> sql(String db, String sql) {
    return Run.of("sql", "--db", folder.resolve(db), "--format", "jsonl", sql).rows();
  }

  /** Loads articles of the form {@code id day text}. */
  private void load(String db, List<String> articles) throws IOException {
    Path rows = folder.resolve("rows.jsonl");
    StringBuilder lines = new StringBuilder();
    for (String article : articles) {
      String[] parts = article.split(" ", 3);
      lines.append("{\"id\":\"%s\",\"date\":\"%s\",\"text\":\"%s\"}%n".formatted((Object[]) parts));
    }
    Files.writeString(rows, lines);
    assertEquals(0, Run.of("load", rows, "--db", folder.resolve(db)).code());
  }
}
