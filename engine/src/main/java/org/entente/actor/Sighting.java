package org.entente.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Span;

/**
 * A state named in an article.
 *
 * @param country its code
 * @param sentence index of the sentence
 * @param span the words
 * @param ground whether a place in the state is named, not the state
 * @param where whether something is said to be there
 * @param weight 2 in headline and lead, else 1
 * @param guests the class of the private people whose nationality it tells ("French tourists"), or
 *     empty
 */
record Sighting(
    String country,
    int sentence,
    Span span,
    boolean ground,
    boolean where,
    double weight,
    String guests) {

  /** The same with half the weight. */
  Sighting half() {
    return times(0.5);
  }

  /** The same with another weight. */
  Sighting times(double part) {
    return new Sighting(country, sentence, span, ground, where, weight * part, guests);
  }

  /**
   * The share of each state in sightings.
   *
   * @param others how many more there might be: one sighting alone tells little
   */
  static Map<String, Double> shares(List<Sighting> sightings, double others) {
    Map<String, Double> shares = new LinkedHashMap<>();
    double all = others + sightings.stream().mapToDouble(Sighting::weight).sum();
    sightings.forEach(s -> shares.merge(s.country(), s.weight() / all, Double::sum));
    return shares;
  }
}
