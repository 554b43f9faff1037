package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.Token;

/**
 * What one draft of a sentence tells of another: denials answer accusations, promises concern whom
 * the deed beside them does, and what a critic presupposes stands on the critic's word.
 */
final class Settling {
  private static final Set<EventType> PROMISES =
      Set.of(EventType.AGREE, EventType.THREATEN, EventType.CONCEDE);

  private Settling() {}

  static void settle(List<Draft> drafts, Sentence sentence, StatusWords words) {
    for (int i = 0; i < drafts.size(); i++) {
      answer(drafts, i, rejects(drafts.get(i), sentence, words));
      inherit(drafts, i, sentence);
      speak(drafts, i);
    }
  }

  /** A denial that names no accuser answers the accusation made in the same sentence. */
  private static void answer(List<Draft> drafts, int i, boolean charge) {
    Draft denial = drafts.get(i);
    boolean denies =
        charge || denial.proposition().rows().stream().anyMatch(r -> r.contains(":deny"));
    if (denial.proposition().type() != EventType.REJECT
        || !denial.recipient().isEmpty()
        || !denies) {
      return;
    }
    Optional<Mention> accuser = accuser(drafts, denial, charge);
    if (accuser.isPresent()) {
      drafts.set(i, denial.towards(List.of(accuser.get())));
      drafts.replaceAll(d -> accuses(d, accuser.get(), charge) ? d.denied() : d);
    }
  }

  /** Whether what is rejected is named as something said: "a charge the rebels rejected". */
  private static boolean rejects(Draft draft, Sentence sentence, StatusWords words) {
    Token predicate = draft.proposition().predicate();
    List<Token> near = new ArrayList<>(sentence.children(predicate, "obj", "nsubj:pass", "dep"));
    sentence.head(predicate).ifPresent(near::add);
    return near.stream().anyMatch(n -> words.is("charge", n));
  }

  private static boolean accuses(Draft draft, Mention accuser, boolean charge) {
    return accusers(draft, charge).anyMatch(a -> a.equals(accuser))
        && draft.proposition().type() != EventType.REJECT
        && draft.status() != Status.NEGATED
        && !draft.proposition().mode().matches("disapprove|investigate");
  }

  /** "banned the firm, vowing to remove its parts": the vow concerns whom the ban does. */
  private static void inherit(List<Draft> drafts, int i, Sentence sentence) {
    Draft draft = drafts.get(i);
    Token predicate = draft.proposition().predicate();
    if (!draft.recipient().isEmpty() || !PROMISES.contains(draft.proposition().type())) {
      return;
    }
    boolean joined =
        predicate.plainRelation().equals("advcl") || predicate.plainRelation().equals("conj");
    if (joined && predicate.head() >= 0) {
      Token head = sentence.token(predicate.head());
      drafts.stream()
          .filter(d -> d.proposition().predicate().equals(head))
          .filter(
              d -> !d.recipient().isEmpty() && Parties.same(d.actor().get(0), draft.actor().get(0)))
          .findFirst()
          .ifPresent(d -> drafts.set(i, draft.towards(d.recipient())));
    }
  }

  private static Optional<Mention> accuser(List<Draft> drafts, Draft denial, boolean charge) {
    return drafts.stream()
        .flatMap(d -> accusers(d, charge))
        .filter(a -> a.actor().kind() != Kind.UNKNOWN)
        .filter(a -> denial.actor().stream().noneMatch(d -> Parties.same(a, d)))
        .findFirst();
  }

  /** Who accuses in a draft: the actor of an accusation, or whoever claims that a deed was done. */
  private static Stream<Mention> accusers(Draft draft, boolean charge) {
    if (draft.proposition().type() == EventType.ACCUSE) {
      return draft.actor().stream();
    }
    return charge && draft.status() == Status.CLAIMED ? draft.speaker().stream() : Stream.empty();
  }

  /** "Condemned its seizure of the ship": the critic is who says that it was seized. */
  private static void speak(List<Draft> drafts, int i) {
    Draft inside = drafts.get(i);
    boolean within = inside.statusRule().equals("status:operator");
    if (inside.speaker().isPresent() && !within || inside.status() != Status.CLAIMED) {
      return;
    }
    drafts.stream()
        .filter(d -> d != inside && d.holds(inside.proposition().predicate()))
        .filter(d -> !within || d.proposition().type() == EventType.ACCUSE)
        .flatMap(d -> d.actor().stream())
        .filter(a -> !Unsaid.isUnsaid(a))
        .findFirst()
        .ifPresent(critic -> drafts.set(i, inside.saidBy(critic)));
  }
}
