package org.entente.nlp;

import edu.stanford.nlp.maxent.iis.LambdaSolve;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TTags;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;

/**
 * What the two tags before a word say of its own tag, taken out of CoreNLP's tagger once: for each
 * two tags the sum of their weights for each tag, and its exponential.
 */
final class TagPairs {
  private static final String OUTSIDE = "NA";
  private static final int OF_BOTH = 3;
  private static final int OF_LAST = 4;

  private final int tags;
  private final double[][] sums;
  private final double[][] exponentials;

  private TagPairs(int tags, double[][] sums, double[][] exponentials) {
    this.tags = tags;
    this.sums = sums;
    this.exponentials = exponentials;
  }

  static TagPairs of(MaxentTagger tagger) {
    TTags tags = (TTags) field(tagger, "tags");
    List<?> features = (List<?>) field(tagger, "fAssociations");
    double[] weights = ((LambdaSolve) field(tagger, "prob")).lambda;
    int size = tags.getSize();
    double[][] sums = new double[(size + 1) * (size + 1)][size];
    double[][] exponentials = new double[sums.length][size];
    for (int pair = 0; pair < sums.length; pair++) {
      String first = name(tags, pair / (size + 1));
      String last = name(tags, pair % (size + 1));
      add(sums[pair], ((Map<?, ?>) features.get(OF_BOTH)).get(first + "!" + last), weights);
      add(sums[pair], ((Map<?, ?>) features.get(OF_LAST)).get(last), weights);
      for (int tag = 0; tag < size; tag++) {
        exponentials[pair][tag] = Math.exp(sums[pair][tag]);
      }
    }
    return new TagPairs(size, sums, exponentials);
  }

  private static String name(TTags tags, int tag) {
    return tag < tags.getSize() ? tags.getTag(tag) : OUTSIDE;
  }

  private static void add(double[] sums, Object rows, double[] weights) {
    if (rows instanceof int[] row) {
      for (int tag = 0; tag < sums.length; tag++) {
        sums[tag] += row[tag] < 0 ? 0 : weights[row[tag]];
      }
    }
  }

  private static Object field(MaxentTagger of, String name) {
    try {
      Field field = MaxentTagger.class.getDeclaredField(name);
      field.setAccessible(true);
      return field.get(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("CoreNLP's MaxentTagger has changed", e);
    }
  }

  /** How many tags there are. */
  int size() {
    return tags;
  }

  /** The number of two tags in a row; what lies outside the sentence has a negative number. */
  int pair(int first, int last) {
    return (first < 0 ? tags : first) * (tags + 1) + (last < 0 ? tags : last);
  }

  /** The sums of weights of a pair, by tag. Not to be changed. */
  double[] sums(int pair) {
    return sums[pair];
  }

  /** Their exponentials. */
  double[] exponentials(int pair) {
    return exponentials[pair];
  }
}
