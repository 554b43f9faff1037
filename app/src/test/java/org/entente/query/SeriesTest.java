package org.entente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.store.Loader;
import org.entente.store.Store;
import org.entente.store.SyntheticNews;
import org.entente.store.Version;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeriesTest {
  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void load() {
    store = Store.write(folder.resolve("news.db"));
    Loader loader = Loader.into(store, new Version("1", ""));
    for (int i = 0; i < 150; i++) {
      loader.put(SyntheticNews.article(i, 5, 400));
    }
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest
  @EnumSource(Unit.class)
  void everyEventIsCountedOnceWhateverTheUnit(Unit unit) {
    Series series = Series.of(store, Filter.all(), Series.Wanted.by(unit));
    long counted = series.rows().maps().stream().mapToLong(r -> (long) r.get("events")).sum();
    assertEquals(Events.count(store, Filter.all().happened()), counted + series.leftOut());
  }

  @Test
  void periodsHaveNoGaps() {
    Series series = Series.of(store, Filter.all(), Series.Wanted.by(Unit.DAY));
    List<Map<String, Object>> rows = series.rows().maps();
    for (int i = 1; i < rows.size(); i++) {
      assertEquals(
          ((LocalDate) rows.get(i - 1).get("period")).plusDays(1), rows.get(i).get("period"));
    }
    assertTrue(rows.stream().anyMatch(r -> r.get("events").equals(0L)));
  }

  @Test
  void weeksBeginOnMonday() {
    Filter days =
        Filter.all()
            .between(Optional.of(LocalDate.of(2010, 3, 3)), Optional.of(LocalDate.of(2010, 3, 16)));
    Series series = Series.of(store, days, Series.Wanted.by(Unit.WEEK));
    assertEquals(
        List.of(LocalDate.of(2010, 3, 1), LocalDate.of(2010, 3, 8), LocalDate.of(2010, 3, 15)),
        series.rows().maps().stream().map(r -> r.get("period")).toList());
  }

  @Test
  void theRateIsForEachThousandArticles() {
    Series series =
        Series.of(store, Filter.all(), new Series.Wanted(Unit.MONTH, Measure.RATE, 1, 0));
    Map<String, Object> month = series.rows().maps().get(2);
    double rate = 1000.0 * (long) month.get("events") / (long) month.get("articles");
    assertEquals(rate, (double) month.get("value"), 0.001);
    assertEquals(month.get("value"), month.get("rolling"), "a window of one period");
  }

  @Test
  void aScoreIsMissingWhereNothingHappened() {
    Series series =
        Series.of(store, Filter.all(), new Series.Wanted(Unit.DAY, Measure.SCORE, 7, 0));
    assertTrue(
        series.rows().maps().stream()
            .allMatch(r -> (r.get("value") == null) == r.get("events").equals(0L)));
  }

  @Test
  void aForecastFollowsWithItsInterval() {
    Series series =
        Series.of(store, Filter.all(), new Series.Wanted(Unit.WEEK, Measure.EVENTS, 4, 2));
    List<Map<String, Object>> rows = series.rows().maps();
    Map<String, Object> last = rows.get(rows.size() - 1);
    assertEquals(true, last.get("forecast"));
    assertTrue((double) last.get("low") <= (double) last.get("value"));
    assertTrue(series.forecast().isPresent());
  }

  @Test
  void aPeriodThatHasJustBegunIsNoFall() {
    Filter days = Filter.all().between(Optional.empty(), Optional.of(LocalDate.of(2011, 1, 3)));
    Series series = Series.of(store, days, new Series.Wanted(Unit.WEEK, Measure.EVENTS, 4, 1));
    List<Map<String, Object>> rows = series.rows().maps();
    Map<String, Object> next = rows.get(rows.size() - 1);
    assertEquals(LocalDate.of(2011, 1, 10), next.get("period"));
    assertTrue((double) next.get("value") > 2, next.toString());
  }

  @Test
  void aSourceHasTheVolumeOfItsOwnArticles() {
    Series all = Series.of(store, Filter.all(), Series.Wanted.by(Unit.YEAR));
    Series one =
        Series.of(store, Filter.all().with(Facet.SOURCE, "paper 1"), Series.Wanted.by(Unit.YEAR));
    assertTrue(articles(one) < articles(all) / 5);
  }

  private static long articles(Series series) {
    return series.rows().maps().stream().mapToLong(r -> (long) r.get("articles")).sum();
  }

  @Test
  void anEmptyRangeIsAnEmptySeries() {
    Filter none =
        Filter.all()
            .between(Optional.of(LocalDate.of(2012, 1, 2)), Optional.of(LocalDate.of(2012, 1, 1)));
    assertEquals(List.of(), Series.of(store, none, Series.Wanted.by(Unit.DAY)).rows().rows());
  }
}
