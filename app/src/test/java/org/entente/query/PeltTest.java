package org.entente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeltTest {

  @Test
  void aStepIsFoundWhereItIs() {
    double[] values = noise(1, 100);
    for (int i = 60; i < 100; i++) {
      values[i] += 4;
    }
    List<Integer> changes = Pelt.changes(values);
    assertEquals(1, changes.size(), changes.toString());
    assertEquals(60, changes.get(0), 1);
  }

  @Test
  void noiseAloneSeldomHasAChange() {
    long wrong =
        IntStream.range(0, 500).filter(seed -> !Pelt.changes(noise(seed, 120)).isEmpty()).count();
    assertTrue(wrong <= 25, wrong + " of 500");
  }

  @Test
  void countsThatGrowNoisierWithTheirMeanAreEvened() {
    long wrong =
        IntStream.range(0, 500)
            .filter(seed -> !Pelt.changes(Pelt.evened(counts(seed, 120, 3))).isEmpty())
            .count();
    assertTrue(wrong <= 25, wrong + " of 500");
    double[] jump = counts(7, 120, 3);
    System.arraycopy(counts(8, 60, 9), 0, jump, 60, 60);
    assertEquals(60, Pelt.changes(Pelt.evened(jump)).get(0), 2);
  }

  @Test
  void oneOddPeriodAndAFlatSeriesAreNoChange() {
    double[] flat = new double[50];
    assertEquals(List.of(), Pelt.changes(flat));
    double[] odd = noise(3, 60);
    odd[30] = 9;
    assertEquals(List.of(), Pelt.changes(odd));
    assertEquals(List.of(), Pelt.changes(new double[] {1, 9, 1}));
  }

  static double[] noise(long seed, int n) {
    Random random = new Random(seed);
    return IntStream.range(0, n).mapToDouble(i -> random.nextGaussian()).toArray();
  }

  static double[] counts(long seed, int n, double mean) {
    Random random = new Random(seed);
    double[] counts = new double[n];
    Arrays.setAll(counts, i -> poisson(random, mean));
    return counts;
  }

  private static int poisson(Random random, double mean) {
    int count = -1;
    for (double left = 0; left < mean; count++) {
      left -= Math.log(1 - random.nextDouble());
    }
    return count;
  }
}
