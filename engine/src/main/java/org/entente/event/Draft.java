package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Statement;
import org.entente.model.Status;
import org.entente.model.Token;

/**
 * A proposition whose parties, speaker and status are known: an event but for time and place.
 *
 * @param opinion what the learnt opinion holds of it, where it was asked
 */
record Draft(
    Proposition proposition,
    List<Mention> actor,
    List<Mention> recipient,
    Optional<Mention> speaker,
    Status status,
    String statusRule,
    double confidence,
    Optional<String> opinion) {

  Draft denied() {
    return new Draft(
        proposition,
        actor,
        recipient,
        speaker,
        Status.DENIED,
        "status:denial in the sentence",
        confidence,
        opinion);
  }

  Draft saidBy(Mention who) {
    return new Draft(
        proposition, actor, recipient, Optional.of(who), status, statusRule, confidence, opinion);
  }

  /** The same with its parties told of otherwise. */
  Draft parties(UnaryOperator<Mention> telling) {
    List<Mention> doers = Parties.distinct(actor.stream().map(telling).toList());
    List<Mention> others = new ArrayList<>();
    for (Mention one : recipient) {
      Mention told = telling.apply(one);
      if (told.equals(one) || doers.stream().noneMatch(a -> Parties.same(a, told))) {
        others.add(told);
      }
    }
    return new Draft(
        proposition,
        doers,
        Parties.distinct(others),
        speaker,
        status,
        statusRule,
        confidence,
        opinion);
  }

  /** Whether a word heads the event inside this one, at any depth. */
  boolean holds(Token predicate) {
    Optional<Proposition> at = proposition.inner();
    while (at.isPresent()) {
      if (at.get().predicate().equals(predicate)) {
        return true;
      }
      at = at.get().inner();
    }
    return false;
  }

  /**
   * "The president despises Libya, writes Jan Roe": to whom it is done stands in what is said, not
   * in who says it, unless a pronoun there stands for him.
   */
  Draft untold(List<Statement> statements) {
    boolean standsFor = proposition.recipient().stream().anyMatch(Token::isPronoun);
    List<Mention> others =
        recipient.stream()
            .filter(r -> standsFor || statements.stream().noneMatch(s -> isTeller(r, s)))
            .toList();
    return others.size() == recipient.size() ? this : between(actor, others);
  }

  private boolean isTeller(Mention mention, Statement statement) {
    return statement.says(proposition.predicate().span())
        && statement.source().stream().anyMatch(s -> s.contains(mention.span()));
  }

  Draft between(List<Mention> who, List<Mention> whom) {
    return new Draft(proposition, who, whom, speaker, status, statusRule, confidence, opinion);
  }

  Draft towards(List<Mention> other) {
    List<Mention> others = Parties.distinct(other);
    return new Draft(
        proposition, actor, others, speaker, status, statusRule, confidence * 0.8, opinion);
  }

  /** The same deed, of another type by the learnt opinion. */
  Draft of(EventType type, String mode) {
    Proposition other = proposition.turned(type, mode, proposition.status(), Unforeseen.ROW);
    return new Draft(other, actor, recipient, speaker, status, statusRule, confidence, opinion);
  }

  /** The same with what the learnt opinion holds of it, which leaves this share of confidence. */
  Draft held(String opinion, double share) {
    double less = Math.round(1000 * confidence * share) / 1000.0;
    return new Draft(
        proposition, actor, recipient, speaker, status, statusRule, less, Optional.of(opinion));
  }

  /** The drafts without those that say the same from the same words, or less than another. */
  static List<Draft> distinct(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      if (drafts.stream()
          .noneMatch(
              other -> other != draft && (other.covers(draft, drafts) || other.plans(draft)))) {
        kept.add(draft);
      }
    }
    return kept;
  }

  private boolean covers(Draft other, List<Draft> order) {
    boolean same =
        proposition.type() == other.proposition.type()
            && heads(actor).equals(heads(other.actor))
            && (heads(recipient).containsAll(heads(other.recipient)));
    boolean twin = heads(recipient).equals(heads(other.recipient));
    boolean overlap = proposition.words().stream().anyMatch(other.proposition.words()::contains);
    return same
        && (overlap || adjacent(other))
        && (!twin || order.indexOf(this) < order.indexOf(other));
  }

  /** "Will travel to Lima for talks with Roe": the talks are what is announced. */
  private boolean plans(Draft other) {
    return proposition.type() == EventType.AGREE
        && other.proposition.type() == EventType.CONSULT
        && other.status == Status.FUTURE
        && other.actor.stream().allMatch(a -> Unforeseen.names(actor, a))
        && other.recipient.stream().allMatch(r -> Unforeseen.names(recipient, r));
  }

  private boolean adjacent(Draft other) {
    return Math.abs(proposition.predicate().index() - other.proposition.predicate().index()) <= 3;
  }

  private static List<Integer> heads(List<Mention> mentions) {
    return mentions.stream().map(Mention::head).toList();
  }
}
