package org.entente.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Who fills the slots of a trigger's frame. Slots are listed best first, but a phrase that is
 * itself an actor in a later slot is better than one that merely has an actor inside it in an
 * earlier one: "returned a portrait of a girl to its owner" is done to the owner.
 */
final class Filling {
  /** Where a recipient may stand that the frame does not foresee. */
  private static final List<Slot> ANY =
      Slot.alternatives("iobj|obj|against|on|to|with|of|from|at|in|into|for|over|about");

  /** Where a name is more often the scene than a party. */
  private static final Set<String> LOCATIVE = Set.of("in", "near");

  private static final double LEAST = 0.01;
  private static final double STEP = 0.04;
  private static final double DEEPEST_STEP = 0.24;
  private static final double UNFORESEEN = 0.3;

  /** What hangs below a predicate and still belongs to its deed. */
  private static final Set<String> BELOW =
      Set.of("obj", "xcomp", "nmod", "acl", "obl", "iobj", "dep", "appos", "compound", "amod");

  /**
   * What a mere thing is worth where the frame expects it first: a village raided, a law rejected.
   */
  private static final double EXPECTED_THING = 0.65;

  /**
   * Phrases in a slot.
   *
   * @param raw how well they serve as a party
   * @param worth the same, less what the slot's place in the list costs
   */
  private record Filler(List<Token> phrases, double raw, double worth) {}

  private final Sentence sentence;
  private final Arguments arguments;
  private final Parties parties;
  private final Worth worth;

  Filling(Sentence sentence, Arguments arguments, Parties parties) {
    this.sentence = sentence;
    this.arguments = arguments;
    this.parties = parties;
    this.worth = new Worth(sentence, parties);
  }

  /** The phrases of the best filled slot; empty where none is filled. */
  List<Token> best(List<Slot> alternatives, Token trigger, List<Token> not) {
    return fill(alternatives, trigger, not).phrases();
  }

  /**
   * Who undergoes the deed: the frame's slots, or else the expression's own words ("ordered the
   * crew's release"), or else any other slot, or else the nearest actor below the trigger.
   */
  List<Token> undergoers(Frame frame, Token trigger, List<Token> words, List<Token> actor) {
    if (frame.recipient().isEmpty()) {
      return List.of();
    }
    List<Token> others = new ArrayList<>(words);
    others.addAll(actor);
    Filler framed = fill(frame.recipient(), trigger, others);
    if (framed.raw() >= Worth.PART) {
      return framed.phrases();
    }
    Filler best = better(framed, own(trigger, words, actor));
    best = better(best, discount(fill(ANY, trigger, others)));
    return worth.of(best.phrases()) > Worth.THING ? best.phrases() : below(best, trigger, others);
  }

  private static Filler better(Filler a, Filler b) {
    return b.worth() > a.worth() ? b : a;
  }

  private static Filler discount(Filler filler) {
    return new Filler(
        filler.phrases(),
        filler.raw(),
        Math.max(Math.min(filler.worth(), LEAST), filler.worth() - UNFORESEEN));
  }

  private Filler own(Token trigger, List<Token> words, List<Token> actor) {
    List<Token> nouns =
        words.stream()
            .filter(w -> !w.equals(trigger) && w.isNoun() && parties.undergoes(w))
            .filter(w -> actor.stream().noneMatch(a -> sentence.dominates(w, a)))
            .filter(w -> worth.of(List.of(w)) > Worth.PART)
            .toList();
    double raw = worth.of(nouns);
    return new Filler(nouns, raw, raw);
  }

  private Filler fill(List<Slot> alternatives, Token trigger, List<Token> not) {
    Filler best = new Filler(List.of(), 0, 0);
    for (int i = 0; i < alternatives.size(); i++) {
      List<Token> here =
          arguments.in(alternatives.get(i), trigger).stream()
              .filter(t -> !not.contains(t))
              .toList();
      best = better(best, filler(alternatives.get(i), i, here));
    }
    return best;
  }

  private Filler filler(Slot slot, int rank, List<Token> phrases) {
    double raw = worth.of(phrases);
    double here = rank == 0 && raw == Worth.THING ? EXPECTED_THING : raw;
    here = LOCATIVE.contains(slot.name()) ? Math.min(here, Worth.PART) : here;
    return new Filler(
        phrases, raw, raw > 0 ? Math.max(LEAST, here - Math.min(DEEPEST_STEP, rank * STEP)) : 0);
  }

  /** "Shelled a town, wounding nine": another deed of its own. */
  private boolean trails(Token word) {
    return word.tag().equals("VBG")
        && word.index() > 0
        && sentence.token(word.index() - 1).text().equals(",");
  }

  /** The nearest actor behind and below the trigger, level by level. */
  private List<Token> below(Filler otherwise, Token trigger, List<Token> not) {
    Deque<Token> open = new ArrayDeque<>(List.of(trigger));
    Set<Token> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Token at = open.poll();
      for (Token child : sentence.children(at)) {
        if (child.index() > trigger.index()
            && BELOW.contains(child.plainRelation())
            && !child.relation().equals("acl:relcl")
            && !trails(child)
            && !not.contains(child)
            && seen.add(child)) {
          if (worth.of(List.of(child)) > Worth.THING) {
            return List.of(child);
          }
          open.add(child);
        }
      }
    }
    return otherwise.phrases();
  }
}
