package org.entente.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Where the mean of a series changes: PELT (R. Killick, P. Fearnhead and I. A. Eckley, "Optimal
 * Detection of Changepoints with a Linear Computational Cost", Journal of the American Statistical
 * Association 107, 2012), which finds the segments of least total cost exactly.
 *
 * <p>The cost of a segment is its squared error over the variance of the noise; the variance is
 * taken from the median absolute difference of neighbours, so that the changes themselves do not
 * count as noise. A value far from the median of its neighbours is first drawn to it (the filter of
 * F. R. Hampel, Journal of the American Statistical Association 69, 1974), as news has odd days
 * that are no new level. Each change costs 3 log n, about what the modified BIC of N. R. Zhang and
 * D. O. Siegmund (Biometrics 63, 2007) asks, which keeps chance changes to a few in a hundred
 * series of independent noise.
 */
final class Pelt {
  /** Segments are no shorter, so that one odd period is not a change. */
  static final int SHORTEST = 5;

  private static final double PENALTY = 3;
  // The median absolute value of a normal variable is 0.6745 of its deviation.
  private static final double MEDIAN = 0.6745;

  private final double[] sum;
  private final double[] square;
  private final double variance;

  private Pelt(double[] raw) {
    variance = variance(raw);
    double[] values = drawn(raw, 3 * Math.sqrt(variance));
    sum = new double[values.length + 1];
    square = new double[values.length + 1];
    for (int i = 0; i < values.length; i++) {
      sum[i + 1] = sum[i] + values[i];
      square[i + 1] = square[i] + values[i] * values[i];
    }
  }

  /** Each value no further than {@code far} from the median of those around it. */
  private static double[] drawn(double[] values, double far) {
    double[] drawn = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      int from = Math.max(0, i + 1 - SHORTEST);
      double[] around = Arrays.copyOfRange(values, from, Math.min(values.length, i + SHORTEST));
      Arrays.sort(around);
      double middle = around[around.length / 2];
      drawn[i] = Math.max(middle - far, Math.min(middle + far, values[i]));
    }
    return drawn;
  }

  /** The index of the first value of each segment but the first, in order. */
  static List<Integer> changes(double[] values) {
    Pelt pelt = new Pelt(values);
    return values.length < 2 * SHORTEST || pelt.variance == 0
        ? List.of()
        : pelt.segments(values.length);
  }

  /**
   * Counts with their variance made even: the square root, as a count's variance grows with its
   * mean (F. J. Anscombe, Biometrika 35, 1948).
   */
  static double[] evened(double[] counts) {
    return Arrays.stream(counts).map(c -> 2 * Math.sqrt(c + 0.375)).toArray();
  }

  private List<Integer> segments(int n) {
    double penalty = PENALTY * Math.log(n);
    double[] least = new double[n + 1];
    int[] last = new int[n + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    least[0] = -penalty;
    List<Integer> starts = new ArrayList<>();
    for (int end = SHORTEST; end <= n; end++) {
      starts.add(end - SHORTEST);
      for (int start : starts) {
        double cost = least[start] + cost(start, end) + penalty;
        if (cost < least[end]) {
          least[end] = cost;
          last[end] = start;
        }
      }
      prune(starts, least, end);
    }
    return walk(last, n);
  }

  /** A start that costs more than the best even without a penalty can never win again. */
  private void prune(List<Integer> starts, double[] least, int end) {
    starts.removeIf(s -> least[s] + cost(s, end) > least[end]);
  }

  private double cost(int start, int end) {
    double total = sum[end] - sum[start];
    double error = square[end] - square[start] - total * total / (end - start);
    return Math.max(0, error) / variance;
  }

  private static List<Integer> walk(int[] last, int n) {
    List<Integer> changes = new ArrayList<>();
    for (int at = last[n]; at > 0; at = last[at]) {
      changes.add(at);
    }
    Collections.reverse(changes);
    return changes;
  }

  /** Of the noise: differences of neighbours have twice its variance. */
  private static double variance(double[] values) {
    double[] differences = new double[Math.max(0, values.length - 1)];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = Math.abs(values[i + 1] - values[i]);
    }
    double squares = Arrays.stream(differences).map(d -> d * d).average().orElse(0) / 2;
    Arrays.sort(differences);
    double middle = differences.length == 0 ? 0 : differences[differences.length / 2] / MEDIAN;
    // Of a series that mostly stands still the median difference is nothing.
    return middle == 0 ? squares : middle * middle / 2;
  }
}
