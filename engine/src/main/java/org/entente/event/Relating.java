package org.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.entente.event.Candidates.Candidate;
import org.entente.model.AnnotatedArticle;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Reason;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Span;

/**
 * The type of event between a marked source and target: of all propositions in their sentence, the
 * one whose slots hold the two best.
 */
final class Relating {

  /** What a point of the tables' candidates is worth beside the opinion. */
  private static final double POINT = 0.3;

  private Relating() {}

  static Relation relate(
      AnnotatedArticle article,
      List<Mention> mentions,
      Relation.Pair pair,
      ClauseReader.Tables tables,
      Optional<SecondOpinion> second) {
    List<Candidate> candidates =
        candidates(article, mentions, tables).apply(pair.source(), pair.target());
    return second
        .map(
            s ->
                s.on(sentences(article, pair.source(), pair.target()), (a, b) -> candidates)
                    .on(pair.source(), pair.target()))
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
    Map<EventType, Double> weighed = Candidates.weighed(best, opinion, POINT);
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

  /** Every proposition of the sentences of a pair, as an answer for it. */
  static BiFunction<Span, Span, List<Candidate>> candidates(
      AnnotatedArticle article, List<Mention> mentions, ClauseReader.Tables tables) {
    Map<Integer, Candidates> read = new HashMap<>();
    return (source, target) ->
        sentences(article, source, target).stream()
            .map(s -> read.computeIfAbsent(s.index(), i -> candidates(s, mentions, tables)))
            .flatMap(c -> c.of(source, target).stream())
            .toList();
  }

  private static Candidates candidates(
      Sentence sentence, List<Mention> mentions, ClauseReader.Tables tables) {
    Parties parties = new Parties(sentence, mentions, List.of());
    ClauseReader reader = new ClauseReader(sentence, tables, parties);
    List<Proposition> standing = reader.propositions();
    return new Candidates(sentence, parties, standing, reader.all());
  }

  private static List<Sentence> sentences(AnnotatedArticle article, Span source, Span target) {
    List<Sentence> both =
        article.sentences().stream()
            .filter(s -> s.span().overlaps(source) || s.span().overlaps(target))
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
