package org.entente.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.AnnotatedArticle;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Reason;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.Token;

/**
 * The type of event between a marked source and target: of all propositions in their sentence, the
 * one whose slots hold the two best.
 */
final class Relating {

  private static final double STANDING = 1;

  /** What a point of a candidate's score is worth beside the logarithm of the learnt opinion. */
  private static final double TABLES = 0.4;

  private static final double LEAST = 1e-4;

  /** A proposition and how well its slots hold the marked pair. */
  record Candidate(Proposition proposition, double score) {}

  private final Sentence sentence;
  private final Parties parties;
  private final Relation.Pair pair;

  private Relating(Sentence sentence, Parties parties, Relation.Pair pair) {
    this.sentence = sentence;
    this.parties = parties;
    this.pair = pair;
  }

  static Relation relate(
      AnnotatedArticle article,
      List<Mention> mentions,
      Relation.Pair pair,
      ClauseReader.Tables tables,
      Optional<SecondOpinion> second) {
    List<Candidate> candidates = candidates(article, mentions, pair, tables);
    return second
        .map(s -> s.on(sentences(article, pair)).on(pair.source(), pair.target()))
        .filter(o -> !o.types().isEmpty())
        .map(o -> weighed(pair, candidates, o))
        .orElseGet(() -> byTables(pair, candidates));
  }

  private static Relation byTables(Relation.Pair pair, List<Candidate> candidates) {
    return candidates.stream()
        .max(Comparator.comparingDouble(Candidate::score))
        .map(c -> relation(pair, c))
        .orElseGet(() -> none(pair));
  }

  /** The tables' candidates and the learnt opinion, each type by the sum of what speaks for it. */
  private static Relation weighed(
      Relation.Pair pair, List<Candidate> candidates, SecondOpinion.Opinion opinion) {
    Map<EventType, Candidate> best = new EnumMap<>(EventType.class);
    for (Candidate c : candidates) {
      best.merge(c.proposition().type(), c, (a, b) -> b.score() > a.score() ? b : a);
    }
    Map<EventType, Double> sums = new EnumMap<>(EventType.class);
    for (EventType type : EventType.values()) {
      double tables = best.containsKey(type) ? TABLES * best.get(type).score() : 0;
      sums.put(type, Math.exp(Math.log(opinion.types().get(type) + LEAST) + tables));
    }
    EventType chosen = Collections.max(sums.entrySet(), Map.Entry.comparingByValue()).getKey();
    double all = sums.values().stream().mapToDouble(d -> d).sum();
    return relation(pair, chosen, best.get(chosen), opinion, sums.get(chosen) / all);
  }

  private static Relation relation(
      Relation.Pair pair,
      EventType type,
      Candidate candidate,
      SecondOpinion.Opinion opinion,
      double confidence) {
    List<Reason> reasons = new ArrayList<>();
    if (candidate != null) {
      reasons.addAll(reasons(candidate.proposition()));
    }
    reasons.add(new Reason("event", Unforeseen.ROW, pair.source(), opinion.told()));
    String mode =
        candidate == null ? opinion.modes().getOrDefault(type, "") : candidate.proposition().mode();
    return new Relation(
        pair.article().id(),
        Optional.of(type),
        mode.isEmpty() ? List.of() : List.of(mode),
        Math.round(1000 * confidence) / 1000.0,
        reasons);
  }

  private static List<Reason> reasons(Proposition p) {
    return p.rows().stream().map(r -> new Reason("event", r, p.predicate().span(), "")).toList();
  }

  /** Every proposition of the pair's sentences. */
  static List<Candidate> candidates(
      AnnotatedArticle article,
      List<Mention> mentions,
      Relation.Pair pair,
      ClauseReader.Tables tables) {
    List<Candidate> candidates = new ArrayList<>();
    for (Sentence sentence : sentences(article, pair)) {
      Parties parties = new Parties(sentence, mentions, List.of());
      Relating relating = new Relating(sentence, parties, pair);
      ClauseReader reader = new ClauseReader(sentence, tables, parties);
      List<Proposition> standing = reader.propositions();
      for (Proposition p : reader.all()) {
        candidates.add(new Candidate(p, relating.score(p, standing.contains(p))));
      }
    }
    return candidates;
  }

  private static List<Sentence> sentences(AnnotatedArticle article, Relation.Pair pair) {
    List<Sentence> both =
        article.sentences().stream()
            .filter(s -> s.span().overlaps(pair.source()) || s.span().overlaps(pair.target()))
            .toList();
    return both.isEmpty() ? article.sentences() : both;
  }

  private static Relation relation(Relation.Pair pair, Candidate best) {
    Proposition p = best.proposition();
    List<String> modes = p.mode().isEmpty() ? List.of() : List.of(p.mode());
    double confidence =
        Math.round(1000 * Math.max(0.05, Math.min(0.95, best.score() / 8))) / 1000.0;
    return new Relation(pair.article().id(), Optional.of(p.type()), modes, confidence, reasons(p));
  }

  private static Relation none(Relation.Pair pair) {
    Reason why =
        new Reason(
            "event",
            "rule:no trigger",
            pair.source(),
            "no word of the sentence is a trigger in the tables");
    return new Relation(pair.article().id(), Optional.empty(), List.of(), 0, List.of(why));
  }

  private double score(Proposition p, boolean standing) {
    double source = holds(p.actor(), pair.source());
    double target = holds(p.recipient(), pair.target());
    double score = source + target;
    if (p.symmetric()) {
      score =
          Math.max(
              score,
              Math.min(3, holds(p.actor(), pair.target()))
                  + Math.max(holds(p.actor(), pair.source()), holds(p.recipient(), pair.source())));
    }
    double reversed = holds(p.recipient(), pair.source()) + holds(p.actor(), pair.target());
    score = Math.max(score, 0.4 * reversed);
    score += standing ? STANDING : 0;
    score += p.status() == Status.NEGATED || p.status() == Status.DENIED ? -1 : 0;
    score += sentence.dominates(p.predicate(), sentence.token(0)) ? 0.05 : 0;
    return score + closeness(p) + 0.1 * Math.min(3, p.rows().size());
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
  private double closeness(Proposition p) {
    Span between = pair.source().union(pair.target());
    Span at = p.predicate().span();
    if (between.contains(at)) {
      return 0.6;
    }
    int gap = Math.max(between.start() - at.end(), at.start() - between.end());
    return Math.max(0, 0.4 - gap / 100.0);
  }
}
