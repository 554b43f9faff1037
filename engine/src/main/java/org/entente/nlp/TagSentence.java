package org.entente.nlp;

import edu.stanford.nlp.tagger.maxent.History;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;

/**
 * A sentence on its way through CoreNLP's tagger, which scores a word's tags anew for every two
 * tags before it, though only two of its forty features look at those. Here the others are summed
 * once a word; a score is then their sum and the pair's ({@link TagPairs}), and the total that
 * makes it a probability one product of two rows, not fifty exponentials.
 */
final class TagSentence extends TestSentence {
  private final TagPairs pairsOfTags;
  private Word[] words = {};
  private double[] captured;

  /** The sums of the features of a word that do not look at tags, by tag, and what to score. */
  private record Word(int[] asked, double[] sums, double[] exponentials, double most) {}

  TagSentence(MaxentTagger tagger, TagPairs pairsOfTags) {
    super(tagger);
    this.pairsOfTags = pairsOfTags;
  }

  @Override
  protected void init() {
    super.init();
    words = new Word[size];
  }

  @Override
  protected double[] getHistories(String[] tags, History history) {
    captured = super.getHistories(tags, history).clone();
    return captured.clone();
  }

  @Override
  public double[] scoresOf(int[] tags, int position) {
    int at = position - leftWindow();
    int pair = pairsOfTags.pair(tags[position - 2], tags[position - 1]);
    if (words[at] == null) {
      super.scoresOf(tags, position);
      words[at] = word(position, pairsOfTags.sums(pair));
    }
    return scores(words[at], pair);
  }

  /** The word's own sums: all that CoreNLP found, less what the tags before it gave. */
  private Word word(int position, double[] ofPair) {
    double[] sums = new double[pairsOfTags.size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int tag = 0; tag < sums.length; tag++) {
      sums[tag] = captured[tag] - ofPair[tag];
      most = Math.max(most, sums[tag]);
    }
    double[] exponentials = new double[sums.length];
    for (int tag = 0; tag < sums.length; tag++) {
      exponentials[tag] = Math.exp(sums[tag] - most);
    }
    return new Word(getPossibleValues(position), sums, exponentials, most);
  }

  private double[] scores(Word word, int pair) {
    double[] ofPair = pairsOfTags.exponentials(pair);
    double total = 0;
    for (int tag = 0; tag < ofPair.length; tag++) {
      total += word.exponentials[tag] * ofPair[tag];
    }
    double log = Math.log(total) + word.most;
    double[] sums = pairsOfTags.sums(pair);
    double[] scores = new double[word.asked.length];
    for (int i = 0; i < scores.length; i++) {
      int tag = word.asked[i];
      scores[i] = word.sums[tag] + sums[tag] - log;
    }
    return scores;
  }
}
