package org.entente.query;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Whether blocs would show by chance, and whether they stay when other articles had been at hand.
 *
 * <p>Chance keeps who is told of with whom, and how much support and conflict there is, and deals
 * out anew which of it falls to whom: all that an article says between two countries moves as one,
 * as one article's events are not independent. Staying is measured as by C. Hennig, "Cluster-wise
 * assessment of cluster stability", Computational Statistics and Data Analysis 52 (2007): articles
 * are drawn with replacement, and of each bloc the mean Jaccard similarity to the most similar bloc
 * of each draw is told; 0.75 and more is stable.
 *
 * @param chance qualities of dealt-out networks
 * @param stability for each bloc
 * @param membership for each country, the share of draws in which it is in the bloc most similar to
 *     its own
 */
record Resampling(double[] chance, double[] stability, double[] membership) {

  /** Runs both. */
  static Resampling of(int nodes, List<Tie> ties, int[] blocs, int runs) {
    double[] chance = new double[runs];
    double[] stability = new double[SignedModularity.count(blocs)];
    double[] membership = new double[nodes];
    Tellings told = Tellings.of(nodes, ties);
    for (int run = 0; run < runs; run++) {
      Draw dealt = Draw.dealt(told, new Random(run));
      chance[run] = SignedModularity.of(SignedModularity.gains(dealt), run).quality();
      Draw again = Draw.drawn(told, new Random(run));
      int[] drawn = SignedModularity.of(SignedModularity.gains(again), run).blocs();
      compare(blocs, SignedModularity.numbered(drawn), stability, membership);
    }
    scale(stability, runs);
    scale(membership, runs);
    return new Resampling(chance, stability, membership);
  }

  private static void scale(double[] sums, int runs) {
    Arrays.setAll(sums, i -> runs == 0 ? 0 : sums[i] / runs);
  }

  private static void compare(int[] blocs, int[] drawn, double[] stability, double[] membership) {
    int[][] both = new int[stability.length][SignedModularity.count(drawn)];
    int[] size = new int[stability.length];
    int[] drawnSize = new int[SignedModularity.count(drawn)];
    for (int i = 0; i < blocs.length; i++) {
      both[blocs[i]][drawn[i]]++;
      size[blocs[i]]++;
      drawnSize[drawn[i]]++;
    }
    for (int bloc = 0; bloc < stability.length; bloc++) {
      int nearest = nearest(both[bloc], size[bloc], drawnSize);
      stability[bloc] += jaccard(both[bloc][nearest], size[bloc], drawnSize[nearest]);
      for (int i = 0; i < blocs.length; i++) {
        membership[i] += blocs[i] == bloc && drawn[i] == nearest ? 1 : 0;
      }
    }
  }

  private static int nearest(int[] both, int size, int[] drawnSize) {
    int nearest = 0;
    for (int other = 1; other < both.length; other++) {
      double here = jaccard(both[other], size, drawnSize[other]);
      nearest = here > jaccard(both[nearest], size, drawnSize[nearest]) ? other : nearest;
    }
    return nearest;
  }

  private static double jaccard(int both, int one, int other) {
    return (double) both / (one + other - both);
  }
}
