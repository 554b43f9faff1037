package org.entente.query;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.store.Loader;
import org.entente.store.Store;
import org.entente.store.SyntheticNews;
import org.entente.store.Version;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The synthetic news know two blocs of five states each. */
class CoalitionsTest {
  private static final LocalDate DAY = LocalDate.of(2010, 12, 31);

  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void load() {
    store = Store.write(folder.resolve("news.db"));
    Loader loader = Loader.into(store, new Version("1", ""));
    for (int i = 0; i < 150; i++) {
      loader.put(SyntheticNews.article(i, 6, 365));
    }
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void theTwoBlocsAreFoundBeyondChance() {
    Coalitions found = Coalitions.of(store, Filter.all(), Coalitions.Wanted.on(DAY));
    Set<Set<String>> shown =
        found.blocs().stream()
            .filter(Coalitions.Bloc::shown)
            .map(b -> b.members().keySet())
            .collect(Collectors.toSet());
    List<String> states = SyntheticNews.STATES;
    assertEquals(
        Set.of(Set.copyOf(states.subList(0, 5)), Set.copyOf(states.subList(5, 10))), shown);
    assertTrue(found.p() <= 0.01 && found.quality() > found.chance(), found.toString());
    assertTrue(found.frustration() > 0.05 && found.frustration() < 0.35, "a fifth is unusual");
  }

  @Test
  void theSameQuestionHasTheSameAnswer() {
    assertEquals(
        Coalitions.of(store, Filter.all(), Coalitions.Wanted.on(DAY)),
        Coalitions.of(store, Filter.all(), Coalitions.Wanted.on(DAY)));
  }

  @Test
  void olderEventsCountLess() {
    double now = weight(new Coalitions.Wanted(DAY, 180, 3, 0));
    double later = weight(new Coalitions.Wanted(DAY.plusDays(180), 180, 3, 0));
    assertEquals(now / 2, later, 0.01 * now);
  }

  private static double weight(Coalitions.Wanted wanted) {
    return Coalitions.of(store, Filter.all(), wanted).ties().maps().stream()
        .mapToDouble(t -> (double) t.get("positive") + (double) t.get("negative"))
        .sum();
  }

  @Test
  void nothingIsShownWhereNothingHappened() {
    Coalitions found =
        Coalitions.of(store, Filter.all(), Coalitions.Wanted.on(LocalDate.of(2000, 1, 1)));
    assertEquals(List.of(), found.members().rows());
    assertEquals(1, found.p());
  }

  @Test
  void chanceAloneSeldomShowsABloc() {
    int shown = 0;
    for (int seed = 0; seed < 40; seed++) {
      List<Tie> ties = chance(seed, 8, 60);
      SignedModularity.Partition best = SignedModularity.of(8, ties, 0);
      Resampling again = Resampling.of(8, ties, SignedModularity.numbered(best.blocs()), 39);
      long asHigh = Arrays.stream(again.chance()).filter(q -> q >= best.quality()).count();
      shown += (1.0 + asHigh) / 40 <= 0.05 ? 1 : 0;
    }
    assertTrue(shown <= 5, shown + " of 40");
  }

  @Test
  void friendsOfFriendsAreTogetherAndEnemiesApart() {
    List<Tie> ties = new ArrayList<>();
    ties.add(new Tie(0, 0, 1, 1, 0));
    ties.add(new Tie(0, 1, 2, 1, 0));
    ties.add(new Tie(0, 3, 4, 1, 0));
    ties.add(new Tie(0, 2, 3, 0, 1));
    ties.add(new Tie(0, 0, 4, 0, 1));
    SignedModularity.Partition best = SignedModularity.of(5, ties, 0);
    assertArrayEquals(new int[] {0, 0, 0, 1, 1}, SignedModularity.numbered(best.blocs()));
  }

  @Test
  void theBestOfAllPartitionsIsFound() {
    for (int seed = 0; seed < 50; seed++) {
      List<Tie> ties = chance(seed, 7, 15);
      double[][] gain = SignedModularity.gains(Draw.of(Tellings.of(7, ties)));
      assertEquals(
          exhaustive(gain, new int[7], 0, 0),
          SignedModularity.of(7, ties, 0).quality(),
          1e-9,
          "seed " + seed);
    }
  }

  private static double exhaustive(double[][] gain, int[] blocs, int node, int used) {
    if (node == blocs.length) {
      double quality = 0;
      for (int i = 0; i < blocs.length; i++) {
        for (int j = 0; j < blocs.length; j++) {
          quality += blocs[i] == blocs[j] ? gain[i][j] : 0;
        }
      }
      return quality;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int bloc = 0; bloc <= used; bloc++) {
      blocs[node] = bloc;
      best = Math.max(best, exhaustive(gain, blocs, node + 1, Math.max(used, bloc + 1)));
    }
    return best;
  }

  private static List<Tie> chance(int seed, int nodes, int count) {
    Random random = new Random(seed);
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int one = random.nextInt(nodes);
      int other = (one + 1 + random.nextInt(nodes - 1)) % nodes;
      boolean positive = random.nextBoolean();
      double weight = 0.2 + random.nextDouble();
      ties.add(new Tie(i, one, other, positive ? weight : 0, positive ? 0 : weight));
    }
    return ties;
  }
}
