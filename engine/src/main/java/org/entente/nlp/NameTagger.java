package org.entente.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/**
 * Tags the names of people, places and organisations. Safe to share between threads.
 *
 * <p>Model, features and result are those of CoreNLP's {@code CRFClassifier} of three classes. It
 * looks its features up by hashes, where CoreNLP makes a string of each, and is some twenty times
 * as fast.
 */
final class NameTagger {
  /** CoreNLP's file, from the root of the class path. */
  static final String SOURCE = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  /** The same weights as the build wrote them. */
  static final String MODEL = "org/entente/nlp/names.bin";

  private static final String NONE = "O";

  private final NameModel model;
  private final NameWords words;
  private final HashedRows nodes;
  private final HashedRows edges;
  private final int none;

  private NameTagger(NameModel model) {
    this.model = model;
    this.words = new NameWords(model);
    this.nodes = new HashedRows(model.nodes);
    this.edges = new HashedRows(model.edges);
    this.none = Arrays.asList(model.labels).indexOf(NONE);
  }

  static NameTagger load() {
    try (InputStream in = NameTagger.class.getClassLoader().getResourceAsStream(MODEL)) {
      return new NameTagger(NameModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a word in small letters is known as one that is no name. */
  boolean isUsuallySmall(String word) {
    return words.isUsuallySmall(word);
  }

  /** The class of each token of a sentence: {@code PERSON}, …, or {@code O}. */
  String[] tags(List<CoreLabel> tokens) {
    List<NameWords.Placed> sentence = words.of(tokens);
    int[] best = best(new NameFeatures(sentence), sentence.size());
    String[] tags = new String[tokens.size()];
    for (int word = 0, token = 0; word < best.length; word++) {
      int end = token + sentence.get(word).tokens();
      Arrays.fill(tags, token, end, model.labels[best[word]]);
      token = end;
    }
    return tags;
  }

  /** The best sequence of labels (Viterbi), the first coming after {@code O}. */
  private int[] best(NameFeatures features, int size) {
    int labels = model.labels.length;
    double[] scores = new double[labels];
    Arrays.fill(scores, Double.NEGATIVE_INFINITY);
    scores[none] = 0;
    int[][] from = new int[size][labels];
    for (int at = 0; at < size; at++) {
      double[] node = sum(features.ofWord(at), nodes, model.nodeWeights, labels);
      double[] edge = sum(features.ofPair(at), edges, model.edgeWeights, labels * labels);
      scores = step(scores, node, edge, from[at]);
    }
    return path(scores, from);
  }

  private static double[] step(double[] before, double[] node, double[] edge, int[] from) {
    double[] now = new double[node.length];
    for (int label = 0; label < now.length; label++) {
      double best = Double.NEGATIVE_INFINITY;
      for (int last = 0; last < before.length; last++) {
        double score = before[last] + edge[last * now.length + label];
        if (score > best) {
          best = score;
          from[label] = last;
        }
      }
      now[label] = best + node[label];
    }
    return now;
  }

  private static int[] path(double[] scores, int[][] from) {
    int[] path = new int[from.length];
    int label = 0;
    for (int i = 1; i < scores.length; i++) {
      label = scores[i] > scores[label] ? i : label;
    }
    for (int at = from.length - 1; at >= 0; at--) {
      path[at] = label;
      label = from[at][label];
    }
    return path;
  }

  /** The weights of the features that the model knows, each counted once. */
  private static double[] sum(long[] hashes, HashedRows table, float[] weights, int width) {
    double[] sum = new double[width];
    int[] seen = new int[hashes.length];
    int known = 0;
    for (long hash : hashes) {
      int row = table.row(hash);
      if (row >= 0 && !contains(seen, known, row)) {
        seen[known++] = row;
        for (int i = 0; i < width; i++) {
          sum[i] += weights[row * width + i];
        }
      }
    }
    return sum;
  }

  private static boolean contains(int[] rows, int count, int row) {
    for (int i = 0; i < count; i++) {
      if (rows[i] == row) {
        return true;
      }
    }
    return false;
  }
}
