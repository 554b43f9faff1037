package org.entente.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Who stands in the slots of a predicate: its own dependents, and those that it shares with its
 * neighbours by coordination, control, relative clauses and participles.
 *
 * <p>{@link Subjects}, {@link DirectObjects} and {@link Obliques} each fill some slots; {@link
 * Control} finds the subject that a clause leaves out.
 */
final class Arguments {
  private static final Set<String> TOGETHER = Set.of("together", "along", "jointly");

  private final Sentence sentence;
  private final ClauseShape shape;
  private final Subjects subjects;
  private final DirectObjects objects;
  private final Obliques obliques;

  /**
   * Arguments in a sentence.
   *
   * @param follower tells who does what follows a verb
   * @param actor tells phrases that are themselves an actor
   */
  Arguments(
      Sentence sentence, Function<Token, TriggerClass.Doer> follower, Predicate<Token> actor) {
    Control control = new Control(sentence, follower, actor);
    this.sentence = sentence;
    this.shape = new ClauseShape(sentence);
    this.subjects = new Subjects(sentence, control);
    this.objects = new DirectObjects(sentence, control);
    this.obliques = new Obliques(sentence);
  }

  /** The noun phrases, by their heads, in a slot of a predicate; conjuncts included. */
  List<Token> in(Slot slot, Token predicate) {
    return withConjuncts(
        heads(slot, predicate).stream().map(h -> Measures.behind(h, sentence)).toList());
  }

  private List<Token> heads(Slot slot, Token predicate) {
    return switch (slot.name()) {
      case "subj" -> withCompany(subjects.of(predicate), predicate);
      case "obj" -> objects.of(predicate, 0);
      case "iobj" -> sentence.children(predicate, "iobj");
      case "poss" -> sentence.children(predicate, "nmod:poss");
      case "mod" -> sentence.children(predicate, "compound", "amod");
      case "xcomp" -> sentence.children(predicate, "xcomp");
      case "doer" -> subjects.inside(predicate);
      case "clause" -> subjects.around(predicate);
      case "below" -> sentence.subtree(predicate);
      case "pass" -> shape.passive(predicate) ? objects.ofPassive(predicate, 0) : List.of();
      default -> obliques.under(slot.name(), predicate);
    };
  }

  /** "Together with Peru, Norway condemned it", "alongside Peru": Peru does it too. */
  private List<Token> withCompany(List<Token> subjects, Token predicate) {
    if (subjects.isEmpty() || !predicate.isVerb()) {
      return subjects;
    }
    List<Token> all = new ArrayList<>(subjects);
    List<Token> bearers = new ArrayList<>(subjects);
    bearers.add(predicate);
    Stream.concat(
            bearers.stream(),
            bearers.stream().flatMap(t -> sentence.children(t, "advmod").stream()))
        .flatMap(t -> sentence.children(t, "obl", "nmod").stream())
        .filter(c -> isCompany(c, predicate))
        .forEach(all::add);
    return all;
  }

  private boolean isCompany(Token phrase, Token predicate) {
    return sentence.children(phrase, "case").stream()
        .anyMatch(
            c ->
                c.text().equalsIgnoreCase("alongside")
                        && sentence.child(predicate, "obj").isPresent()
                    || c.text().equals("with") && c.index() > 0 && isTogether(c.index() - 1));
  }

  private boolean isTogether(int before) {
    return TOGETHER.contains(sentence.token(before).text().toLowerCase(Locale.ROOT));
  }

  private List<Token> withConjuncts(List<Token> heads) {
    Set<Token> all = new LinkedHashSet<>();
    for (Token head : heads) {
      all.add(head);
      sentence.children(head, "conj").stream()
          .filter(c -> c.isNoun() || c.isPronoun() || head.isVerb() || c.tag().equals("CD"))
          .forEach(all::add);
    }
    return List.copyOf(all);
  }
}
