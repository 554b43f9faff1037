package org.entente.event;

import java.util.List;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Who does what a predicate tells: its subject, the agent of a passive, the owner of a gerund, and
 * for some nouns the subject of the clause around them.
 */
final class Subjects {
  /** Before a meeting at or after which the subject of the clause does something. */
  private static final Set<String> FRAMING = Set.of("after", "following", "at", "for");

  private final Sentence sentence;
  private final Dependents dependents;
  private final ClauseShape shape;
  private final Obliques obliques;
  private final Control control;

  /**
   * Subjects in a sentence.
   *
   * @param control finds the subject of a clause that names none
   */
  Subjects(Sentence sentence, Control control) {
    this.sentence = sentence;
    this.dependents = new Dependents(sentence);
    this.shape = new ClauseShape(sentence);
    this.obliques = new Obliques(sentence);
    this.control = control;
  }

  /** Who does it. */
  List<Token> of(Token p) {
    if (!shape.clausal(p)) {
      return List.of();
    }
    if (shape.passive(p) || shape.nominal(p)) {
      List<Token> owners = sentence.children(p, "nmod:poss");
      return owners.isEmpty() ? agents(p) : owners;
    }
    List<Token> own = dependents.subjects(p, "nsubj");
    return own.isEmpty() ? control.inherited(p, 0) : own;
  }

  private List<Token> agents(Token p) {
    List<Token> own = obliques.at("by", p);
    return (own.isEmpty() ? obliques.under("by", p) : own)
        .stream().filter(t -> !t.tag().equals("VBG") && !TimeNouns.has(t)).toList();
  }

  /**
   * "said after talks with the envoy", "flew in for a visit": who says so talked, who flew visits.
   */
  List<Token> around(Token noun) {
    Token at = noun;
    while (at.plainRelation().equals("nmod") && at.head() >= 0) {
      at = sentence.token(at.head());
    }
    boolean frame =
        at.plainRelation().equals("obl")
            && sentence.children(at, "case").stream()
                .anyMatch(c -> FRAMING.contains(Lexicon.lemma(c)));
    return frame ? control.subject(sentence.token(at.head()), 1) : List.of();
  }

  /** The subject that a complement clause has of its own: "called for every state to act". */
  List<Token> inside(Token p) {
    return sentence.children(p, "ccomp", "xcomp", "advcl").stream()
        .flatMap(c -> sentence.children(c, "nsubj", "nsubj:pass").stream())
        .filter(n -> !n.tag().startsWith("W"))
        .toList();
  }
}
