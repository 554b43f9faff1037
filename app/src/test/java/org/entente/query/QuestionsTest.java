package org.entente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.store.Loader;
import org.entente.store.Rows;
import org.entente.store.Store;
import org.entente.store.SyntheticNews;
import org.entente.store.Version;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be asked, on a store of 200 synthetic articles with five events each. */
class QuestionsTest {
  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void load() {
    Path file = folder.resolve("news.db");
    try (Store empty = Store.write(file)) {
      Loader loader = Loader.into(empty, new Version("1", ""));
      for (int i = 0; i < 200; i++) {
        loader.put(SyntheticNews.article(i, 5));
      }
      Loader.into(empty, new Version("2", "")).put(SyntheticNews.article(0, 4));
    }
    store = Store.read(file);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void valuesOfAFacetAreAlternativesAndFacetsAddUp() {
    long french = count(Filter.all().with(Facet.ACTOR, "FRA"));
    long german = count(Filter.all().with(Facet.ACTOR, "DEU"));
    assertEquals(french + german, count(Filter.all().with(Facet.ACTOR, "FRA", "DEU")));
    long accused = count(Filter.all().with(Facet.ACTOR, "FRA").with(Facet.TYPE, "ACCUSE"));
    assertTrue(accused > 0 && accused < french);
  }

  @Test
  void anActorIsFoundByNameIdCountryOrCountryAndSector() {
    long french = count(Filter.all().with(Facet.ACTOR, "FRA"));
    assertEquals(french, count(Filter.all().with(Facet.ACTOR, "states:FRA")));
    assertEquals(french, count(Filter.all().with(Facet.ACTOR, "FRA/GOV")));
    assertEquals(0, count(Filter.all().with(Facet.ACTOR, "FRA/MIL")));
  }

  @ParameterizedTest
  @EnumSource(Facet.class)
  void everyFacetIsUnderstood(Facet facet) {
    String value = facet.choices().isEmpty() ? "it's" : facet.choices().get(0);
    assertTrue(count(Filter.all().with(facet, value)) >= 0);
  }

  @Test
  void aFilterIsAnAddressAndBack() {
    Filter filter =
        Filter.of(
            Map.of(
                "type", List.of("accuse", "AID"),
                "from", List.of("2010-02-01"),
                "place", List.of(""),
                "page", List.of("7"),
                "reports", List.of("every")));
    assertEquals(List.of("ACCUSE", "AID"), filter.parameters().get("type"));
    assertEquals(filter, Filter.of(filter.parameters()));
  }

  @Test
  void aValueThatIsNoneIsToldWithThoseThatAre() {
    Exception failure =
        assertThrows(IllegalArgumentException.class, () -> Filter.all().with(Facet.TYPE, "PRAISE"));
    assertTrue(failure.getMessage().contains("AGREE, CONSULT"), failure.getMessage());
    assertThrows(
        IllegalArgumentException.class, () -> Filter.of(Map.of("from", List.of("2010-02-31"))));
  }

  @Test
  void newestEventsComeFirstPageByPage() {
    List<List<Object>> first = Events.newest(store, Filter.all(), 10, 0).rows();
    List<List<Object>> second = Events.newest(store, Filter.all(), 5, 5).rows();
    assertEquals(first.subList(5, 10), second);
    assertTrue(((LocalDate) first.get(0).get(1)).compareTo((LocalDate) first.get(9).get(1)) >= 0);
  }

  @Test
  void anEventComesWithItsWholeRecord() {
    Map<String, Object> event = Events.one(store, "a7-1").orElseThrow();
    assertEquals("a7", event.get("article"));
    assertTrue(event.containsKey("reasons") && event.containsKey("evidence"));
    assertEquals(Optional.empty(), Events.one(store, "none"));
    assertEquals(5, Events.of(store, "a7").size());
  }

  @Test
  void countsLeaveTheirOwnFacetOpen() {
    Filter french = Filter.all().with(Facet.ACTOR, "FRA").with(Facet.TYPE, "ACCUSE");
    List<Map<String, Object>> types = Counts.of(store, french, Facet.TYPE, 20).maps();
    assertTrue(types.size() > 1, "other types can be chosen");
    Map<String, Object> accuse =
        types.stream().filter(t -> t.get("value").equals("ACCUSE")).findFirst().orElseThrow();
    assertEquals(count(french), accuse.get("events"));
    assertEquals(7, Counts.of(store, Filter.all(), Facet.SOURCE, 20).rows().size());
  }

  @Test
  void dyadsAreDirectedAndCountWhatHappened() {
    Map<String, Object> dyad = Dyads.of(store, Filter.all(), false).first().orElseThrow();
    Filter same =
        Filter.all()
            .with(Facet.ACTOR, (String) dyad.get("source"))
            .with(Facet.RECIPIENT, (String) dyad.get("target"))
            .happened();
    assertEquals(count(same), dyad.get("events"));
    assertEquals(
        dyad.get("events"),
        (long) dyad.get("verbal_cooperation") + (long) dyad.get("verbal_conflict"));
  }

  @Test
  void theViewsAnswerAsTheQuestionsDo() {
    assertEquals(
        Dyads.of(store, Filter.all(), false).rows(),
        store.ask("SELECT * FROM dyads ORDER BY events DESC, source, target").rows());
    assertEquals(
        count(Filter.all()), store.ask("SELECT count(DISTINCT event) FROM actors").whole());
  }

  @Test
  void aCommitmentIsDueUntilItsDeadlineAndOverdueAfter() {
    Map<String, Object> one = commitments(LocalDate.of(2020, 1, 1)).first().orElseThrow();
    LocalDate deadline = (LocalDate) one.get("deadline");
    assertEquals("overdue", state(one, LocalDate.of(2020, 1, 1)));
    assertEquals("due", state(one, deadline));
    assertEquals("overdue", state(one, deadline.plusDays(1)));
    assertTrue(commitments(LocalDate.of(2000, 1, 1)).rows().isEmpty(), "none was made yet");
  }

  private static Rows commitments(LocalDate on) {
    return Commitments.of(store, new Commitments.Wanted(Filter.all(), on, ""), 1000, 0);
  }

  private static String state(Map<String, Object> commitment, LocalDate on) {
    return commitments(on).maps().stream()
        .filter(c -> c.get("event").equals(commitment.get("event")))
        .findFirst()
        .map(c -> (String) c.get("state"))
        .orElse("not made");
  }

  @Test
  void articlesAreFoundByTheirWordsAndTheirEvents() {
    assertEquals(200, Articles.of(store, Filter.all(), "", 1000, 0).rows().size());
    assertEquals("a177", Articles.of(store, Filter.all(), "REPORT 177", 9, 0).rows().get(0).get(0));
    Filter french = Filter.all().with(Facet.ACTOR, "FRA");
    assertTrue(Articles.of(store, french, "report", 1000, 0).rows().size() < 200);
    assertEquals("Report 3", Articles.one(store, "a3").orElseThrow().get("title"));
  }

  @Test
  void whatANewVersionChangedIsToldEventByEvent() {
    List<Map<String, Object>> changes = Changes.of(store).maps();
    assertTrue(
        changes.stream()
            .anyMatch(c -> c.get("event").equals("a0-4") && c.get("change").equals("removed")));
    assertEquals(
        1L,
        Changes.summary(store).maps().stream()
            .filter(c -> c.get("change").equals("removed"))
            .findFirst()
            .orElseThrow()
            .get("events"));
  }

  @Test
  void theContentsAreCounted() {
    Map<String, Object> contents = Contents.of(store).first().orElseThrow();
    assertEquals(List.of(200L, 999L), List.of(contents.get("articles"), contents.get("events")));
    assertEquals(
        List.of(199L, 1L),
        Contents.versions(store).maps().stream().map(v -> v.get("articles")).toList());
  }

  private static long count(Filter filter) {
    return Events.count(store, filter);
  }
}
