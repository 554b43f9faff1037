package org.entente.query;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Blocs of a signed network: within them more support and less conflict than their members' share
 * of both would bring.
 *
 * <p>The quality is the modularity of V. A. Traag and J. Bruggeman, "Community detection in
 * networks with positive and negative links", Physical Review E 80, 036115 (2009), equation 11 with
 * both resolutions 1, over all weight: positive links count against their own null model, negative
 * ones with the other sign. It is raised by the local moves and aggregation of V. D. Blondel and
 * others, "Fast unfolding of communities in large networks", Journal of Statistical Mechanics
 * P10008 (2008), from several random orders, of which the best stays. The same numbers give the
 * same blocs.
 */
final class SignedModularity {
  private static final int STARTS = 20;
  private static final double GAIN = 1e-12;

  /** A partition: for each node the number of its bloc, and the quality, at most 1. */
  record Partition(int[] blocs, double quality) {}

  private SignedModularity() {}

  /** The best partition found. */
  static Partition of(int nodes, List<Tie> ties, long seed) {
    return of(gains(Draw.of(Tellings.of(nodes, ties))), seed);
  }

  /** The best partition found for the gains of two nodes in one bloc. */
  static Partition of(double[][] gain, long seed) {
    int nodes = gain.length;
    Partition best = new Partition(new int[nodes], Double.NEGATIVE_INFINITY);
    for (int start = 0; start < STARTS; start++) {
      Random random = new Random(seed * STARTS + start);
      int[] begun = start % 2 == 0 ? unfold(gain, random) : thrown(nodes, random);
      int[] blocs = refined(gain, begun, random);
      double quality = quality(gain, blocs);
      best = quality > best.quality() + GAIN ? new Partition(blocs, quality) : best;
    }
    return best;
  }

  /** What it adds to the quality that two nodes are in one bloc, each order counted. */
  static double[][] gains(Draw draw) {
    int nodes = draw.nodes();
    double[] positive = degrees(nodes, draw.positive());
    double[] negative = degrees(nodes, draw.negative());
    double allPositive = Arrays.stream(positive).sum();
    double allNegative = Arrays.stream(negative).sum();
    double[][] gain = new double[nodes][nodes];
    for (int i = 0; i < nodes; i++) {
      for (int j = 0; j < nodes; j++) {
        double expected =
            share(positive[i] * positive[j], allPositive)
                - share(negative[i] * negative[j], allNegative);
        double told = both(draw.positive(), nodes, i, j) - both(draw.negative(), nodes, i, j);
        gain[i][j] = share(told - expected, allPositive + allNegative);
      }
    }
    return gain;
  }

  private static double both(double[] weight, int nodes, int i, int j) {
    return weight[i * nodes + j] + weight[j * nodes + i];
  }

  private static double[] degrees(int nodes, double[] weight) {
    double[] degrees = new double[nodes];
    for (int pair = 0; pair < weight.length; pair++) {
      degrees[pair / nodes] += weight[pair];
      degrees[pair % nodes] += weight[pair];
    }
    return degrees;
  }

  private static double share(double part, double all) {
    return all == 0 ? 0 : part / all;
  }

  private static double quality(double[][] gain, int[] blocs) {
    double quality = 0;
    for (int i = 0; i < blocs.length; i++) {
      for (int j = 0; j < blocs.length; j++) {
        quality += blocs[i] == blocs[j] ? gain[i][j] : 0;
      }
    }
    return quality;
  }

  private static int[] unfold(double[][] gain, Random random) {
    int[] alone = new int[gain.length];
    Arrays.setAll(alone, i -> i);
    int[] blocs = numbered(moved(gain, alone, random));
    int count = count(blocs);
    if (count == gain.length) {
      return blocs;
    }
    int[] above = unfold(joined(gain, blocs, count), random);
    return Arrays.stream(blocs).map(b -> above[b]).toArray();
  }

  /** Nodes thrown into a few blocs: another place to begin from than each by itself. */
  private static int[] thrown(int nodes, Random random) {
    int few = 2 + random.nextInt(4);
    return numbered(random.ints(nodes, 0, Math.min(few, Math.max(1, nodes))).toArray());
  }

  /** Moves single nodes and joins blocs by turns until neither gains. */
  private static int[] refined(double[][] gain, int[] blocs, Random random) {
    int[] now = numbered(blocs);
    for (double before = Double.NEGATIVE_INFINITY; quality(gain, now) > before + GAIN; ) {
      before = quality(gain, now);
      int[] moved = numbered(moved(gain, now, random));
      int[] above = unfold(joined(gain, moved, count(moved)), random);
      now = numbered(Arrays.stream(moved).map(b -> above[b]).toArray());
    }
    return now;
  }

  /** Moves single nodes to the bloc where they add most, until none gains. */
  private static int[] moved(double[][] gain, int[] from, Random random) {
    int[] blocs = from.clone();
    int[] order = shuffled(gain.length, random);
    for (boolean again = true; again; ) {
      again = false;
      for (int node : order) {
        int better = better(gain, blocs, node);
        again |= better != blocs[node];
        blocs[node] = better;
      }
    }
    return blocs;
  }

  private static int better(double[][] gain, int[] blocs, int node) {
    double[] to = new double[blocs.length];
    for (int other = 0; other < blocs.length; other++) {
      to[blocs[other]] += other == node ? 0 : gain[node][other];
    }
    int best = blocs[node];
    for (int bloc = 0; bloc < to.length; bloc++) {
      best = to[bloc] > to[best] + GAIN ? bloc : best;
    }
    return best;
  }

  private static double[][] joined(double[][] gain, int[] blocs, int count) {
    double[][] joined = new double[count][count];
    for (int i = 0; i < blocs.length; i++) {
      for (int j = 0; j < blocs.length; j++) {
        joined[blocs[i]][blocs[j]] += gain[i][j];
      }
    }
    return joined;
  }

  /** The same blocs, numbered from 0 in the order of their first node. */
  static int[] numbered(int[] blocs) {
    int[] number = new int[blocs.length];
    Arrays.fill(number, -1);
    int next = 0;
    int[] numbered = new int[blocs.length];
    for (int i = 0; i < blocs.length; i++) {
      if (number[blocs[i]] < 0) {
        number[blocs[i]] = next++;
      }
      numbered[i] = number[blocs[i]];
    }
    return numbered;
  }

  static int count(int[] numbered) {
    return Arrays.stream(numbered).max().orElse(-1) + 1;
  }

  private static int[] shuffled(int n, Random random) {
    int[] order = new int[n];
    Arrays.setAll(order, i -> i);
    for (int i = n - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
    return order;
  }
}
