package org.entente.event;

import java.util.List;
import java.util.Set;
import org.entente.model.EventType;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Whether a bomb or rocket did it, and so whoever laid or fired it, of whom nothing is told. */
record Blasts(Proposition p, Sentence sentence, StatusWords words) {
  private static final Set<String> HARMED =
      Set.of(
          "triggers-material-conflict:v.kill",
          "triggers-material-conflict:v.wound",
          "triggers-material-conflict:v.injure");

  /** "A roadside bomb killed two": by whoever laid it. */
  boolean isDoer() {
    return p.type() == EventType.ASSAULT
        && !p.actor().isEmpty()
        && p.actor().stream().allMatch(a -> words.is("blast", a))
        && isMeant(p.actor())
        && p.actor().stream()
            .flatMap(a -> sentence.children(a, "amod", "compound").stream())
            .noneMatch(o -> words.is("armed", o))
        && p.actor().stream().noneMatch(this::isSomebodys);
  }

  /** "Two soldiers were wounded when a bomb exploded": by whoever laid it, and nobody knows. */
  boolean isTold() {
    return p.type() == EventType.ASSAULT
        && !isAccident()
        && hurt().stream()
            .filter(t -> words.is("blast", t) && isMeant(List.of(t)))
            .anyMatch(t -> !isSomebodys(t) && !isThrown(t));
  }

  /** "A gas explosion killed two": nobody did it. */
  boolean isAccident() {
    return sentence.tokens().stream().anyMatch(t -> words.is("accident", t));
  }

  /** Where a blast may be told of: anywhere, for who is killed or wounded by nobody named. */
  private List<Token> hurt() {
    boolean harmed = p.rows().stream().anyMatch(HARMED::contains);
    return harmed && Unsaid.passive(p.predicate(), sentence)
        ? sentence.tokens()
        : sentence.subtree(p.predicate());
  }

  /** A mere explosion may be nobody's, unless the sentence tells of an attack. */
  private boolean isMeant(List<Token> blasts) {
    return blasts.stream().anyMatch(b -> !words.is("mishap", b))
        || sentence.tokens().stream().anyMatch(t -> words.is("meant", t));
  }

  /** "A rocket fired by Hamas", "a bomb blamed on rebels", "a US missile": not by nobody known. */
  private boolean isSomebodys(Token weapon) {
    boolean told =
        sentence.children(weapon, "acl", "acl:relcl").stream()
            .anyMatch(c -> sentence.child(c, "obl", "obj").isPresent());
    return told
        || sentence.children(weapon, "amod", "compound", "nmod:poss").stream()
            .anyMatch(
                w ->
                    w.isProperNoun() || Character.isUpperCase(w.text().charAt(0)) && w.index() > 1);
  }

  /** "When militants fired a rocket": who did it is told. */
  private boolean isThrown(Token weapon) {
    return weapon.plainRelation().equals("obj")
        && sentence.head(weapon).flatMap(v -> sentence.child(v, "nsubj")).isPresent();
  }
}
