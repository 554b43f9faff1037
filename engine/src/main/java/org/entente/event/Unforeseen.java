package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.Token;

/**
 * The pairs of actors of a sentence between which the tables foresee nothing, but of which the
 * learnt opinion is sure enough that the one does something to the other.
 */
final class Unforeseen {
  /** How likely a type must be, that nothing is done being one of the possibilities. */
  private static final double SURE = 0.8;

  /** More actors than this in a sentence are a list. */
  private static final int MOST = 14;

  /**
   * What one actor does to another by the opinion.
   *
   * @param at the word where their ways up the parse meet
   */
  record Finding(Mention actor, Mention recipient, EventType type, double likely, Token at) {

    Proposition proposition(Sentence sentence) {
      String share = String.format(Locale.ROOT, "model:second opinion %.2f", likely);
      return new Proposition(
          at,
          List.of(at),
          type,
          "",
          List.of(sentence.token(actor.head())),
          List.of(sentence.token(recipient.head())),
          false,
          Status.REPORTED,
          false,
          false,
          List.of(share),
          Optional.empty());
    }
  }

  private Unforeseen() {}

  /** What the opinion finds beside the drafts that stand. */
  static List<Finding> in(
      Sentence sentence, List<Mention> mentions, List<Draft> known, SecondOpinion opinion) {
    List<Mention> parties = mentions.stream().filter(m -> candidate(m, mentions)).toList();
    if (parties.size() < 2 || parties.size() > MOST) {
      return List.of();
    }
    SecondOpinion.Row row = opinion.on(List.of(sentence));
    List<Finding> found = new ArrayList<>();
    for (Mention actor : parties) {
      for (Mention recipient : parties) {
        if (!Parties.same(actor, recipient)
            && !actor.span().overlaps(recipient.span())
            && known.stream().noneMatch(d -> joins(d, actor, recipient))) {
          finding(sentence, actor, recipient, row).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** Somebody known; an adjective only where it is no part of another actor's name. */
  private static boolean candidate(Mention mention, List<Mention> all) {
    return mention.actor().kind() != Kind.UNKNOWN
        && (mention.form() != Mention.Form.ADJECTIVE
            || all.stream().noneMatch(m -> m != mention && m.span().overlaps(mention.span())));
  }

  private static boolean joins(Draft draft, Mention actor, Mention recipient) {
    return names(draft.actor(), actor) && names(draft.recipient(), recipient);
  }

  private static boolean names(List<Mention> slot, Mention mention) {
    return slot.stream()
        .anyMatch(m -> Parties.same(m, mention) || m.span().overlaps(mention.span()));
  }

  private static Optional<Finding> finding(
      Sentence sentence, Mention actor, Mention recipient, SecondOpinion.Row row) {
    SecondOpinion.Opinion opinion = row.on(actor.span(), recipient.span());
    return opinion.types().entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(
            best ->
                new Finding(
                    actor,
                    recipient,
                    best.getKey(),
                    best.getValue() * (1 - opinion.nothing()),
                    meeting(sentence, actor, recipient)))
        .filter(f -> f.likely() >= SURE);
  }

  /** Where the ways up from the two meet: the word that most likely says what is done. */
  private static Token meeting(Sentence sentence, Mention actor, Mention recipient) {
    Token source = sentence.token(actor.head());
    Token at = sentence.token(recipient.head());
    for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
      boolean own = within(recipient, at) || within(actor, at);
      if (!own && (sentence.dominates(at, source) || at.isVerb())) {
        return at;
      }
      at = sentence.token(at.head());
    }
    return at;
  }

  private static boolean within(Mention mention, Token token) {
    return mention.first() <= token.index() && token.index() <= mention.last();
  }
}
