package org.entente.actor;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What speaks for each state to be an agent's: kinds of evidence, weighed by {@code homes.tsv}. */
final class Claims {
  private final Vocabulary homes;
  private final Map<String, Map<String, Double>> claims = new LinkedHashMap<>();

  Claims(Vocabulary homes) {
    this.homes = homes;
  }

  /**
   * The state with the strongest claim.
   *
   * @param country its code
   * @param part its part of what speaks for it and the next, 0.5 to 1
   * @param strongest the row that says most for it
   * @param told all that speaks for it, in words
   */
  record Best(String country, double part, String strongest, String told) {}

  /** Evidence of one kind for a state; of several of a kind the weightiest counts. */
  void add(String country, String id, double part) {
    claims
        .computeIfAbsent(country, c -> new LinkedHashMap<>())
        .merge(id, homes.weight(id) * part, Math::max);
  }

  /** The same for each of the states seen, by its share. */
  void share(String id, List<Sighting> sightings) {
    Sighting.shares(sightings, 1).forEach((country, share) -> add(country, id, share));
  }

  /** Leaves only these states, where there is one of them. */
  void only(Predicate<String> fits) {
    if (claims.keySet().stream().anyMatch(fits)) {
      claims.keySet().removeIf(fits.negate());
    }
  }

  /** Whether any state has evidence of a kind. */
  boolean has(String id) {
    return claims.values().stream().anyMatch(e -> e.containsKey(id));
  }

  /** The strongest claim, if any. */
  Optional<Best> best() {
    List<String> order =
        claims.keySet().stream()
            .sorted(
                Comparator.<String>comparingDouble(c -> -sum(c))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(2)
            .toList();
    if (order.isEmpty()) {
      return Optional.empty();
    }
    String first = order.get(0);
    double next = order.size() > 1 ? sum(order.get(1)) : 0;
    double part = sum(first) / (sum(first) + next);
    return Optional.of(new Best(first, part, strongest(first), told(first)));
  }

  private double sum(String country) {
    return claims.get(country).values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private String strongest(String country) {
    return claims.get(country).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  private String told(String country) {
    return claims.get(country).entrySet().stream()
        .map(e -> String.format(Locale.ROOT, "%s %.1f", e.getKey(), e.getValue()))
        .collect(Collectors.joining(", "));
  }
}
