package org.entente.context;

import java.util.Map;

/**
 * How likely a place is meant when only its name is known: the logarithm of its people, and for
 * what is not a town the number of a town as often written of.
 */
final class Prominence {
  private static final Map<String, Double> OF_KIND = Map.of("country", 9.0, "nation", 8.0);
  private static final double HAND_WRITTEN = 7.5;
  private static final double DIVISION = 5.5;

  /** A large town that English has a name of its own for is written of more than its namesakes. */
  private static final double FAMOUS = 1.7;

  private static final double LARGE = 5;

  private static final Map<String, Double> MORE =
      Map.of("capital", 2.0, "seat", 0.3, "section", -1.0, "admin2", -0.4);

  private Prominence() {}

  /** From about 1 (a hamlet) to 9 (a country). */
  static double of(Site site) {
    Double kind = OF_KIND.get(site.feature());
    if (kind != null) {
      return kind;
    }
    if (site.row().startsWith("regions:")) {
      return HAND_WRITTEN;
    }
    double people = Math.log10(Math.max(100, site.population()));
    return site.feature().equals("admin1")
        ? DIVISION + Math.max(-1, Math.min(1.3, people - 6))
        : people + MORE.getOrDefault(site.feature(), 0.0) + fame(site, people);
  }

  private static double fame(Site site, double people) {
    return site.row().startsWith("exonyms:") && people >= LARGE ? FAMOUS : 0;
  }
}
