package org.entente.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a scorer found.
 *
 * @param figures by name, in the order to print them: integers, doubles from 0 to 1, or tables
 * @param wrong the misses, one flat row each
 */
public record Score(Map<String, Object> figures, List<Map<String, Object>> wrong) {

  /** Both are fixed. */
  public Score {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    wrong = List.copyOf(wrong);
  }

  /** A figure as a number. */
  public double number(String figure) {
    if (figures.get(figure) instanceof Number number) {
      return number.doubleValue();
    }
    throw new IllegalArgumentException("no figure '" + figure + "' among " + figures.keySet());
  }

  /** A share of a whole, where nothing of nothing is nothing. */
  static double share(double part, int whole) {
    return part / Math.max(1, whole);
  }

  /** Harmonic mean of precision and recall. */
  static double f1(double precision, double recall) {
    return 2 * precision * recall / Math.max(1e-9, precision + recall);
  }
}
