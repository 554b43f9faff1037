package org.entente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Groups by type and actor stand in for the function that knows which reports belong together. */
class GroupingTest {
  @TempDir Path folder;
  private Store store;
  private int asked;

  @BeforeEach
  void load() {
    store = Store.write(folder.resolve("news.db"));
    put(0, 20);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void put(int from, int to) {
    Loader loader = Loader.into(store, new Version("1", ""));
    for (int i = from; i < to; i++) {
      loader.put(SyntheticNews.article(i, 5));
    }
  }

  @Test
  void eachEventIsInOneClusterAndEachClusterHasOneLead() {
    Grouping.refresh(store, this::grouped);
    assertEquals(100, store.ask("SELECT sum(size) FROM clusters").whole());
    assertEquals(
        store.ask("SELECT count(*) FROM clusters").rows(),
        store.ask("SELECT count(*) FROM events WHERE lead").rows());
    assertTrue(store.ask("SELECT count(*) FROM clusters").whole() < 100);
  }

  @Test
  void whatHasNotChangedIsNotGroupedAgain() {
    Grouping.refresh(store, this::grouped);
    int before = asked;
    Grouping.refresh(store, this::grouped);
    assertEquals(before, asked);
    put(20, 21);
    Grouping.refresh(store, this::grouped);
    assertTrue(asked > before);
    assertEquals(105, store.ask("SELECT sum(size) FROM clusters").whole());
  }

  @Test
  void theOrderOfLoadingDoesNotMatter() {
    put(20, 30);
    Grouping.refresh(store, this::grouped);
    List<List<Object>> one = store.ask("SELECT * FROM clusters ORDER BY id").rows();
    try (Store other = Store.write(folder.resolve("other.db"))) {
      Loader loader = Loader.into(other, new Version("1", ""));
      for (int i = 29; i >= 0; i--) {
        loader.put(SyntheticNews.article(i, 5));
      }
      Grouping.refresh(other, this::grouped);
      assertEquals(one, other.ask("SELECT * FROM clusters ORDER BY id").rows());
    }
  }

  @Test
  void storedEventsAreAsTheyWereCoded() {
    Event coded = SyntheticNews.article(3, 5).events().get(2);
    Event stored =
        StoredEvents.between(
                store, coded.when().from().orElseThrow(), coded.when().from().orElseThrow())
            .stream()
            .filter(e -> e.id().equals(coded.id()))
            .findFirst()
            .orElseThrow();
    assertEquals(coded.code(), stored.code());
    assertEquals(coded.actor().get(0).actor(), stored.actor().get(0).actor());
    assertEquals(coded.when(), stored.when());
    assertEquals(coded.trigger(), stored.trigger());
    assertEquals(coded.sentence().span(), stored.sentence().span());
    assertEquals(coded.commitment(), stored.commitment());
    assertEquals(coded.place().orElseThrow().point(), stored.place().orElseThrow().point());
  }

  private List<Grouping.Group> grouped(Collection<Event> events) {
    asked++;
    Map<String, List<String>> groups = new TreeMap<>();
    for (Event event : events) {
      String key = event.code().type() + event.actor().get(0).actor().country();
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(event.id());
    }
    return groups.entrySet().stream()
        .map(g -> new Grouping.Group(g.getKey(), g.getValue().get(0), g.getValue()))
        .toList();
  }
}
