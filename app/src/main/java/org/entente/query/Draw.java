package org.entente.query;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Ties drawn anew.
 *
 * @param said for each tie, the tie whose support and conflict it takes
 * @param times for each article, how often it was drawn
 */
record Draw(int[] said, int[] times) {

  /** All as it is. */
  static Draw of(List<Tie> ties) {
    int[] once = new int[articles(ties)];
    Arrays.fill(once, 1);
    return new Draw(inOrder(ties.size()), once);
  }

  /** Support and conflict dealt out anew among the ties. */
  static Draw dealt(List<Tie> ties, Random random) {
    int[] said = inOrder(ties.size());
    for (int i = said.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = said[i];
      said[i] = said[j];
      said[j] = kept;
    }
    return new Draw(said, of(ties).times);
  }

  /** As many articles as there are, drawn with replacement. */
  static Draw drawn(List<Tie> ties, Random random) {
    int[] times = new int[articles(ties)];
    for (int i = 0; i < times.length; i++) {
      times[random.nextInt(times.length)]++;
    }
    return new Draw(inOrder(ties.size()), times);
  }

  double positive(List<Tie> ties, int tie) {
    return times[ties.get(tie).article()] * ties.get(said[tie]).positive();
  }

  double negative(List<Tie> ties, int tie) {
    return times[ties.get(tie).article()] * ties.get(said[tie]).negative();
  }

  private static int articles(List<Tie> ties) {
    return ties.stream().mapToInt(Tie::article).max().orElse(-1) + 1;
  }

  private static int[] inOrder(int n) {
    int[] order = new int[n];
    Arrays.setAll(order, i -> i);
    return order;
  }
}
