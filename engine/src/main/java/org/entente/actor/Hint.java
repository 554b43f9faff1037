package org.entente.actor;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.Kind;
import org.entente.model.Reason;

/** The country that a mention takes from another. */
record Hint(String country, Actor from, Link.Tie tie, Optional<Reason> why) {
  private static final double[] SURE = {0.9, 0.85, 0.85, 0.7, 0.6, 0.4, 0.9, 0};

  Hint(String country, Actor from, Link.Tie tie) {
    this(country, from, tie, Optional.empty());
  }

  /** Why the country is the mention's. */
  Reason reason(Draft draft) {
    return why.orElseGet(
        () -> new Reason("actor.country", "rule:link", draft.span(), "as " + from.name()));
  }

  /** The strongest tie to somebody of a known country. */
  static Optional<Hint> of(Draft draft, Function<Draft, Found> reading) {
    return draft.links().stream()
        .filter(l -> l.tie() != Link.Tie.SAME && l.tie() != Link.Tie.BACKER)
        .sorted(Comparator.comparing(Link::tie))
        .map(l -> new Hint("", reading.apply(l.draft()).actor(), l.tie()))
        .filter(h -> h.from().knownCountry().isPresent() || h.isOfBody())
        .map(h -> new Hint(h.from().country(), h.from(), h.tie()))
        .findFirst();
  }

  /** An organisation lends its sector even where its country is not known. */
  private boolean isOfBody() {
    return from.kind() == Kind.ORGANISATION && !from.sector().isEmpty();
  }

  /** Whether a row is of this country. */
  boolean isOf(Row row) {
    return row.get("country").equals(country);
  }

  /** How much the country is worth, 0 to 1. */
  double confidence() {
    return SURE[tie.ordinal()] * Math.min(1, from.confidence() + 0.1);
  }
}
