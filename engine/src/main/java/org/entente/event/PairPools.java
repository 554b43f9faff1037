package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * What a pair of phrases looks like to a classifier: the mean vectors of the first phrase, of the
 * second, of the words between them, of the path that joins them in the parse, of the words around
 * them and of all.
 */
final class PairPools {
  private static final int BEFORE = 4;
  private static final int AFTER = 5;
  private static final int DEEPEST = 60;

  private final List<Token> tokens = new ArrayList<>();
  private final List<Integer> heads = new ArrayList<>();

  /** Over the words of one or more sentences in a row. */
  PairPools(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      int base = tokens.size();
      for (Token token : sentence.tokens()) {
        tokens.add(token);
        heads.add(token.head() < 0 ? -1 : base + token.head());
      }
    }
  }

  List<Token> tokens() {
    return tokens;
  }

  /** The features of a pair, by the places of its words in the row; neither may be empty. */
  float[] of(float[][] vectors, List<Integer> first, List<Integer> second) {
    int low = Math.min(first.get(0), second.get(0));
    int high = Math.max(last(first), last(second));
    boolean forward = first.get(0) < second.get(0);
    List<List<Integer>> pools =
        List.of(
            first,
            second,
            forward ? range(last(first) + 1, second.get(0)) : range(last(second) + 1, first.get(0)),
            path(first, second),
            around(low, high),
            range(0, tokens.size()));
    int width = vectors[0].length;
    float[] features = new float[pools.size() * width];
    for (int i = 0; i < pools.size(); i++) {
      mean(vectors, pools.get(i), features, i * width);
    }
    return features;
  }

  /** How the pair stands in the parse. */
  List<String> signs(List<Integer> first, List<Integer> second) {
    List<List<Integer>> up = List.of(upwards(head(first)), upwards(head(second)));
    return new PairSigns(tokens, heads).of(first.get(0) < second.get(0), up);
  }

  private static int last(List<Integer> places) {
    return places.get(places.size() - 1);
  }

  private static List<Integer> range(int from, int to) {
    List<Integer> range = new ArrayList<>();
    for (int i = from; i < to; i++) {
      range.add(i);
    }
    return range;
  }

  private List<Integer> around(int low, int high) {
    List<Integer> around = range(Math.max(0, low - BEFORE), low);
    around.addAll(range(high + 1, Math.min(tokens.size(), high + 1 + AFTER)));
    return around;
  }

  /** The words on the way from one phrase's head to the other's; empty over sentence bounds. */
  private List<Integer> path(List<Integer> first, List<Integer> second) {
    List<Integer> up = upwards(head(first));
    List<Integer> down = upwards(head(second));
    for (int i = 0; i < up.size(); i++) {
      int meeting = down.indexOf(up.get(i));
      if (meeting >= 0) {
        List<Integer> path = new ArrayList<>(up.subList(0, i + 1));
        path.addAll(down.subList(0, meeting));
        path.removeIf(p -> first.contains(p) || second.contains(p));
        return path;
      }
    }
    return List.of();
  }

  private int head(List<Integer> phrase) {
    return phrase.stream()
        .filter(p -> !phrase.contains(heads.get(p)))
        .findFirst()
        .orElse(phrase.get(0));
  }

  private List<Integer> upwards(int from) {
    List<Integer> up = new ArrayList<>();
    for (int at = from; at >= 0 && up.size() < DEEPEST; at = heads.get(at)) {
      up.add(at);
    }
    return up;
  }

  private static void mean(float[][] vectors, List<Integer> pool, float[] into, int offset) {
    for (int place : pool) {
      for (int d = 0; d < vectors[place].length; d++) {
        into[offset + d] += vectors[place][d] / pool.size();
      }
    }
  }
}
