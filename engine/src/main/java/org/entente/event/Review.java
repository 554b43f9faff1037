package org.entente.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Sentence;

/**
 * The learnt opinion goes over what the tables made of a sentence: it strikes out an event between
 * two of whom it is sure that the one does nothing to the other, corrects a type that it holds for
 * far less likely than another, and adds what the tables did not foresee ({@link Unforeseen}).
 */
final class Review {
  /** From here on, that nothing is done outweighs the tables. */
  private static final double STRUCK = 0.8;

  /** How much likelier, as a logarithm, another type must be than that of the tables. */
  private static final double CORRECTED = 3;

  /** What an event of the tables keeps of its confidence where the opinion gives it nothing. */
  private static final double TABLES = 0.6;

  private static final double LEAST = 1e-4;

  private final SecondOpinion.Row row;

  private Review(SecondOpinion.Row row) {
    this.row = row;
  }

  /** Reviews a sentence's drafts, which may be none. */
  static void over(
      List<Draft> drafts,
      Sentence sentence,
      List<Mention> mentions,
      SecondOpinion opinion,
      Function<Proposition, Optional<Draft>> draft) {
    Unforeseen unforeseen = new Unforeseen(sentence, mentions);
    if (unforeseen.possible() || drafts.stream().anyMatch(Review::between)) {
      SecondOpinion.Row row = opinion.on(List.of(sentence));
      Review review = new Review(row);
      List<Draft> standing = drafts.stream().flatMap(review::reviewed).toList();
      drafts.clear();
      drafts.addAll(standing);
      unforeseen.add(drafts, row, draft);
    }
  }

  /** Whether a draft names both parties. */
  private static boolean between(Draft draft) {
    return Unforeseen.known(draft.actor()) && Unforeseen.known(draft.recipient());
  }

  /** A draft as the opinion leaves it, or nothing. */
  private Stream<Draft> reviewed(Draft draft) {
    if (!between(draft)) {
      return Stream.of(draft);
    }
    SecondOpinion.Opinion opinion = best(draft);
    return opinion.nothing() >= STRUCK ? Stream.empty() : Stream.of(corrected(draft, opinion));
  }

  /** The opinion on the pair of a draft's parties between whom most likely something is done. */
  private SecondOpinion.Opinion best(Draft draft) {
    return draft.actor().stream()
        .flatMap(a -> draft.recipient().stream().map(r -> row.on(a.span(), r.span())))
        .filter(o -> !o.types().isEmpty())
        .min(Comparator.comparingDouble(SecondOpinion.Opinion::nothing))
        .orElse(SecondOpinion.Opinion.NONE);
  }

  /** What operators compose stays as composed: of promises and refusals the tables know more. */
  private static boolean composed(Draft draft) {
    return draft.proposition().inner().isPresent()
        || draft.proposition().rows().stream().anyMatch(r -> r.startsWith("operators:"));
  }

  private static Draft corrected(Draft draft, SecondOpinion.Opinion opinion) {
    EventType own = draft.proposition().type();
    return opinion
        .best()
        .filter(type -> !composed(draft))
        .filter(type -> logarithm(opinion, type) - logarithm(opinion, own) > CORRECTED)
        .map(type -> draft.of(type, opinion.modes().getOrDefault(type, "")))
        .map(d -> held(d, opinion))
        .orElseGet(() -> held(draft, opinion));
  }

  /** The tables stand for a part of the confidence, the opinion for the rest. */
  private static Draft held(Draft draft, SecondOpinion.Opinion opinion) {
    return opinion.types().isEmpty()
        ? draft
        : draft.held(
            opinion.told(), TABLES + (1 - TABLES) * opinion.of(draft.proposition().type()));
  }

  private static double logarithm(SecondOpinion.Opinion opinion, EventType type) {
    Map<EventType, Double> types = opinion.types();
    return Math.log(types.getOrDefault(type, 0.0) + LEAST);
  }
}
