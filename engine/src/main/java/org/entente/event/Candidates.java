package org.entente.event;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.model.EventType;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.Token;

/**
 * What the tables read in a sentence as answers to what one phrase does to another: each
 * proposition counts by how well its slots hold the two.
 */
final class Candidates {
  private static final double STANDING = 1;

  /** What only tells who somebody is: "freed the envoy it had arrested". */
  private static final double ASIDE = -0.5;

  private static final double LEAST = 1e-4;

  /**
   * A proposition and how well its slots hold a pair.
   *
   * @param standing whether it stands for itself, not inside another
   * @param said whether its predicate is the second of the two
   */
  record Candidate(Proposition proposition, double score, boolean standing, boolean said) {}

  private final Sentence sentence;
  private final Parties parties;
  private final List<Proposition> all;
  private final List<Proposition> standing;

  /**
   * Of what a reader read.
   *
   * @param standing the propositions that stand for themselves
   * @param all those inside others too
   */
  Candidates(
      Sentence sentence, Parties parties, List<Proposition> standing, List<Proposition> all) {
    this.sentence = sentence;
    this.parties = parties;
    this.all = all;
    this.standing = standing;
  }

  /** Every proposition as an answer for a pair. */
  List<Candidate> of(Span source, Span target) {
    return all.stream().map(p -> candidate(p, source, target)).toList();
  }

  /**
   * "Condemned the attack on Chad": who suffers what is condemned is not whom it is held against.
   */
  boolean isVictim(Token party) {
    return all.stream()
        .filter(p -> p.type() == EventType.ACCUSE)
        .flatMap(p -> p.inner().stream())
        .filter(i -> i.type() == EventType.ASSAULT || i.type() == EventType.COERCE)
        .anyMatch(i -> i.recipient().contains(party));
  }

  private Candidate candidate(Proposition p, Span source, Span target) {
    boolean stands = standing.contains(p);
    boolean said = p.predicate().span().overlaps(target);
    return new Candidate(p, score(p, stands, source, target), stands, said);
  }

  /** The best candidate of each type that has one. */
  static Map<EventType, Candidate> best(List<Candidate> candidates) {
    Map<EventType, Candidate> best = new EnumMap<>(EventType.class);
    for (Candidate c : candidates) {
      best.merge(c.proposition().type(), c, (a, b) -> b.score() > a.score() ? b : a);
    }
    return best;
  }

  /**
   * The tables' candidates and the learnt opinion together: how likely each type is, given that
   * something is done.
   *
   * @param point what a point of a candidate's score is worth beside the logarithm of the opinion
   */
  static Map<EventType, Double> weighed(
      Map<EventType, Candidate> best, SecondOpinion.Opinion opinion, double point) {
    Map<EventType, Double> weights = new EnumMap<>(EventType.class);
    for (EventType type : EventType.values()) {
      double tables = best.containsKey(type) ? point * best.get(type).score() : 0;
      double learnt = Math.log(opinion.types().getOrDefault(type, 0.0) + LEAST);
      weights.put(type, Math.exp(learnt + tables));
    }
    double sum = weights.values().stream().mapToDouble(d -> d).sum();
    weights.replaceAll((type, weight) -> weight / sum);
    return weights;
  }

  /** The likeliest of weighed types. */
  static EventType likeliest(Map<EventType, Double> weighed) {
    return Collections.max(weighed.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  private double score(Proposition p, boolean stands, Span source, Span target) {
    double score = holds(p.actor(), source) + holds(p.recipient(), target);
    if (p.symmetric()) {
      score =
          Math.max(
              score,
              Math.min(3, holds(p.actor(), target))
                  + Math.max(holds(p.actor(), source), holds(p.recipient(), source)));
    }
    double reversed = holds(p.recipient(), source) + holds(p.actor(), target);
    score = Math.max(score, 0.4 * reversed);
    score += stands ? STANDING : 0;
    score += p.status() == Status.NEGATED || p.status() == Status.DENIED ? -1 : 0;
    score += sentence.dominates(p.predicate(), sentence.token(0)) ? 0.05 : 0;
    score += p.predicate().relation().equals("acl:relcl") ? ASIDE : 0;
    return score + closeness(p, source.union(target)) + 0.1 * Math.min(3, p.rows().size());
  }

  /** How well a slot's phrases hold a marked span: 3 for its head, less for a part. */
  private double holds(List<Token> slot, Span marked) {
    double best = 0;
    for (Token token : slot) {
      if (token.span().overlaps(marked)) {
        best = Math.max(best, 3);
      } else if (parties.of(List.of(token)).stream().anyMatch(m -> m.span().overlaps(marked))) {
        best = Math.max(best, 2.6);
      } else if (sentence.subtree(token).stream().anyMatch(t -> t.span().overlaps(marked))) {
        best = Math.max(best, token.isVerb() ? 1 : 1.8);
      }
    }
    return best;
  }

  /** A trigger between or near the two counts a little. */
  private static double closeness(Proposition p, Span between) {
    Span at = p.predicate().span();
    if (between.contains(at)) {
      return 0.6;
    }
    int gap = Math.max(between.start() - at.end(), at.start() - between.end());
    return Math.max(0, 0.4 - gap / 100.0);
  }
}
