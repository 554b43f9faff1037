package org.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.event.Candidates.Candidate;
import org.entente.model.AnnotatedArticle;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Reason;
import org.entente.model.Relation;
import org.entente.model.Sentence;

/**
 * The type of event between a marked source and target: of all propositions in their sentence, the
 * one whose slots hold the two best.
 */
final class Relating {

  private Relating() {}

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
    Map<EventType, Candidate> best = Candidates.best(candidates);
    Map<EventType, Double> weighed = Candidates.weighed(best, opinion);
    EventType chosen = Candidates.likeliest(weighed);
    return relation(pair, chosen, best.get(chosen), opinion, weighed.get(chosen));
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
      ClauseReader reader = new ClauseReader(sentence, tables, parties);
      List<Proposition> standing = reader.propositions();
      candidates.addAll(
          new Candidates(sentence, parties, standing, reader.all())
              .of(pair.source(), pair.target()));
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
}
