package org.entente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {
  private static final Version VERSION = new Version("1", "t");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("news.db");
  }

  @Test
  void anArticleIsStoredOnceWithItsEvents() {
    load(VERSION, 3);
    load(VERSION, 3);
    try (Store store = Store.read(file)) {
      assertEquals(3, store.ask("SELECT count(*) FROM articles").whole());
      assertEquals(6, store.ask("SELECT count(*) FROM events").whole());
      assertEquals(0, store.ask("SELECT count(*) FROM changes").whole());
      assertEquals(List.of("042"), store.ask("SELECT DISTINCT cameo FROM events").rows().get(0));
    }
  }

  @Test
  void whatFailsHalfwayLeavesNothing() {
    try (Store store = Store.write(file)) {
      Loader loader = Loader.into(store, VERSION);
      var rows = Records.of(SyntheticNews.article(0, 2), 1);
      assertThrows(
          IllegalStateException.class,
          () ->
              loader.write(
                  batch -> {
                    batch.append(Schema.table("articles"), rows.get("articles"));
                    batch.append(Schema.table("events"), rows.get("events"));
                    throw new IllegalStateException("the power failed");
                  }));
      assertEquals(0, store.ask("SELECT count(*) FROM articles").whole());
      assertEquals(0, store.ask("SELECT count(*) FROM events").whole());
      loader.put(SyntheticNews.article(0, 2));
      assertEquals(2, store.ask("SELECT count(*) FROM events").whole());
    }
  }

  @Test
  void whatIsThereAsItIsNeedsNoCoding() {
    load(VERSION, 1);
    try (Store store = Store.write(file)) {
      var article = SyntheticNews.article(0, 2).article().article();
      assertTrue(Loader.into(store, VERSION).holds(article));
      assertFalse(Loader.into(store, new Version("2", "t")).holds(article), "another program");
      assertFalse(Loader.into(store, new Version("1", "u")).holds(article), "other tables");
    }
  }

  @Test
  void aNewerVersionReplacesRowsAndTellsWhatChanged() {
    load(VERSION, 2);
    try (Store store = Store.write(file)) {
      Loader.into(store, new Version("2", "t")).put(SyntheticNews.article(0, 3));
      assertEquals(5, store.ask("SELECT count(*) FROM events").whole());
      assertEquals(
          List.of(List.of("a0-2", "added", 1L, 2L)),
          store
              .ask(
                  "SELECT event, change, version_before, version FROM changes"
                      + " WHERE change <> 'changed'")
              .rows());
    }
  }

  @Test
  void whatWasSetAsideGoesOnceItCanBeRead() {
    try (Store store = Store.write(file)) {
      Loader first = Loader.into(store, VERSION);
      first.aside(new Reading.Quarantined<>("in/a.txt", "", "no date found", "pass --date"));
      first.aside(new Reading.Quarantined<>("in/a.txt", "", "no date found", "pass --date"));
      first.finish(List.of("in"));
      assertEquals(1, store.ask("SELECT count(*) FROM quarantine").whole());
      Loader.into(store, VERSION).finish(List.of("elsewhere"));
      assertEquals(1, store.ask("SELECT count(*) FROM quarantine").whole());
      Loader.into(store, VERSION).finish(List.of("in"));
      assertEquals(0, store.ask("SELECT count(*) FROM quarantine").whole());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM events",
        "CREATE TABLE mine (a INTEGER)",
        "SELECT * FROM read_csv('pom.xml')",
        "SELECT * FROM read_text('pom.xml')",
        "SELECT * FROM glob('*')",
        "SELECT * FROM 'pom.xml'",
        "COPY events TO 'events.csv'",
        "EXPORT DATABASE 'everything'",
        "ATTACH 'other.db'",
        "INSTALL httpfs",
        "LOAD httpfs",
        "SET enable_external_access = true",
        "SET lock_configuration = false",
        "PRAGMA enable_logging"
      })
  void whoeverAsksChangesNothingAndTouchesNoOtherFile(String sql) {
    load(VERSION, 1);
    try (Store store = Store.read(file)) {
      assertThrows(StoreException.class, () -> store.ask(sql));
      assertEquals(2, store.ask("SELECT count(*) FROM events").whole());
    }
  }

  @Test
  void aFileThatIsNoStoreIsToldAndLeftAlone() throws IOException {
    Files.writeString(file, "Dear diary");
    StoreException failure = assertThrows(StoreException.class, () -> Store.write(file));
    assertTrue(failure.getMessage().startsWith(file + ": is not a store"), failure.getMessage());
    assertEquals("Dear diary", Files.readString(file));
  }

  @Test
  void aStoreThatIsNotThereIsToldWithTheWayOut() {
    StoreException failure = assertThrows(StoreException.class, () -> Store.read(file));
    assertTrue(failure.getMessage().contains("load PATH --db"), failure.getMessage());
    assertFalse(Files.exists(file));
  }

  @Test
  void aMissingFolderIsTold() {
    Path missing = folder.resolve("none/news.db");
    StoreException failure = assertThrows(StoreException.class, () -> Store.write(missing));
    assertTrue(failure.getMessage().contains("no such folder"), failure.getMessage());
  }

  private void load(Version version, int articles) {
    try (Store store = Store.write(file)) {
      Loader loader = Loader.into(store, version);
      for (int i = 0; i < articles; i++) {
        var coding = SyntheticNews.article(i, 2);
        if (!loader.holds(coding.article().article())) {
          loader.put(coding);
        }
      }
    }
  }

  @Test
  void aQuestionWithoutEndIsGivenUp() {
    load(VERSION, 1);
    try (Store store = Store.read(file)) {
      StoreException failure =
          assertThrows(
              StoreException.class,
              () ->
                  store.within(
                      1,
                      "SELECT max(hash(i, j)) FROM range(10000000) a(i), range(10000000) b(j)",
                      List.of(),
                      NOBODY));
      assertTrue(failure.getMessage().startsWith("the time limit is over"), failure.getMessage());
      assertEquals(1, store.ask("SELECT count(*) FROM articles").whole(), "it answers on");
    }
  }

  private static final Rows.Taker NOBODY =
      new Rows.Taker() {
        @Override
        public void columns(List<Column> columns) {}

        @Override
        public void row(List<Object> cells) {}
      };
}
