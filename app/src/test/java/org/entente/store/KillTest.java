package org.entente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load killed at any moment loses nothing that it said was stored and repeats nothing. */
class KillTest {
  @TempDir Path folder;
  private Path said;

  @BeforeEach
  void name() {
    said = folder.resolve("said");
  }

  @Test
  void killedFiveTimes() throws Exception {
    killed(5);
  }

  @Test
  @Tag("slow")
  void killedSixtyTimes() throws Exception {
    killed(60);
  }

  private void killed(int times) throws Exception {
    Path db = folder.resolve("news.db");
    Random moments = new Random(times);
    for (int i = 0; i < times; i++) {
      // From time to time a new version, so that articles are replaced and not only added.
      Process load = load(db, "v" + i / 4);
      load.waitFor(200 + moments.nextInt(1000), TimeUnit.MILLISECONDS);
      load.destroyForcibly().waitFor();
      check(db, said());
    }
    assertEquals(0, load(db, "last").waitFor());
    List<String> all = said();
    assertEquals(KilledLoad.ARTICLES, all.size());
    check(db, all);
    try (Store store = Store.read(db)) {
      assertEquals(KilledLoad.ARTICLES, count(store, "articles"));
      assertEquals(KilledLoad.ARTICLES * KilledLoad.EVENTS, count(store, "events"));
    }
  }

  private static void check(Path db, List<String> said) {
    if (said.isEmpty() && !db.toFile().exists()) {
      return;
    }
    try (Store store = Store.read(db)) {
      for (String id : said) {
        assertEquals(1, store.ask("SELECT count(*) FROM articles WHERE id = ?", id).whole(), id);
      }
      assertEquals(count(store, "articles"), distinct(store, "articles"), "articles once");
      assertEquals(count(store, "events"), distinct(store, "events"), "events once");
      assertEquals(
          List.of(),
          store
              .ask(
                  "SELECT a.id FROM articles a FULL JOIN events e ON e.article = a.id"
                      + " GROUP BY a.id HAVING count(e.id) <> ?",
                  KilledLoad.EVENTS)
              .rows(),
          "articles whole");
      assertTrue(
          store
              .ask(
                  "SELECT e.id FROM events e JOIN articles a ON e.article = a.id"
                      + " WHERE e.version <> a.version")
              .rows()
              .isEmpty(),
          "an article's rows are of one version");
    }
  }

  private static long count(Store store, String table) {
    return store.ask("SELECT count(*) FROM " + table).whole();
  }

  private static long distinct(Store store, String table) {
    return store.ask("SELECT count(DISTINCT id) FROM " + table).whole();
  }

  private Process load(Path db, String version) throws IOException {
    return KilledLoad.process(db, version)
        .redirectOutput(said.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private List<String> said() throws IOException {
    // A line that the kill cut short was not said.
    String out = Files.readString(said);
    return out.substring(0, out.lastIndexOf('\n') + 1).lines().toList();
  }
}
