package org.entente.query;

import java.util.Arrays;
import java.util.List;

/**
 * What articles tell between pairs of countries, a column a field, as hundreds of draws go over all
 * of it.
 *
 * @param nodes how many countries
 * @param articles how many articles
 * @param article of each telling
 * @param pair {@code one * nodes + other}
 * @param positive weight of support
 * @param negative weight of conflict
 */
record Tellings(
    int nodes, int articles, int[] article, int[] pair, double[] positive, double[] negative) {

  static Tellings of(int nodes, List<Tie> ties) {
    int[] article = ties.stream().mapToInt(Tie::article).toArray();
    return new Tellings(
        nodes,
        Arrays.stream(article).max().orElse(-1) + 1,
        article,
        ties.stream().mapToInt(t -> t.one() * nodes + t.other()).toArray(),
        ties.stream().mapToDouble(Tie::positive).toArray(),
        ties.stream().mapToDouble(Tie::negative).toArray());
  }

  int size() {
    return pair.length;
  }
}
