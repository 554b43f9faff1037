package org.entente.query;

import java.util.Random;

/**
 * Ties as they are or drawn anew: support and conflict between countries.
 *
 * @param nodes how many countries
 * @param positive support of each pair, at {@code one * nodes + other}
 * @param negative conflict of each pair, likewise
 */
record Draw(int nodes, double[] positive, double[] negative) {

  private static Draw empty(int nodes) {
    return new Draw(nodes, new double[nodes * nodes], new double[nodes * nodes]);
  }

  /** All as it is. */
  static Draw of(Tellings told) {
    Draw draw = empty(told.nodes());
    for (int i = 0; i < told.size(); i++) {
      draw.add(told, i, i, 1);
    }
    return draw;
  }

  /** Support and conflict dealt out anew among the tellings. */
  static Draw dealt(Tellings told, Random random) {
    int[] said = new int[told.size()];
    for (int i = 0; i < said.length; i++) {
      int j = random.nextInt(i + 1);
      said[i] = said[j];
      said[j] = i;
    }
    Draw draw = empty(told.nodes());
    for (int i = 0; i < said.length; i++) {
      draw.add(told, i, said[i], 1);
    }
    return draw;
  }

  /** As many articles as there are, drawn with replacement. */
  static Draw drawn(Tellings told, Random random) {
    int[] times = new int[told.articles()];
    for (int i = 0; i < times.length; i++) {
      times[random.nextInt(times.length)]++;
    }
    Draw draw = empty(told.nodes());
    for (int i = 0; i < told.size(); i++) {
      draw.add(told, i, i, times[told.article()[i]]);
    }
    return draw;
  }

  private void add(Tellings told, int at, int said, int times) {
    int pair = told.pair()[at];
    positive[pair] += times * told.positive()[said];
    negative[pair] += times * told.negative()[said];
  }
}
