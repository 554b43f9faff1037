package org.entente.event;

import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * What the grammar around a predicate makes of it: a clause, a passive, an infinitive, or a gerund
 * that stands as a noun.
 */
final class ClauseShape {
  private final Sentence sentence;
  private final Dependents dependents;

  ClauseShape(Sentence sentence) {
    this.sentence = sentence;
    this.dependents = new Dependents(sentence);
  }

  /** "Was attacked", "a town attacked by rebels": who stands as its subject undergoes the deed. */
  boolean passive(Token p) {
    if (!p.tag().equals("VBN") && !p.tag().equals("VBD")) {
      return false;
    }
    for (Token child : sentence.children(p)) {
      if (child.relation().equals("aux:pass") || child.relation().equals("nsubj:pass")) {
        return true;
      }
    }
    boolean perfect =
        sentence.children(p, "aux").stream().anyMatch(a -> Lexicon.lemma(a).equals("have"));
    boolean finite = !dependents.of(p, "nsubj").isEmpty();
    return p.tag().equals("VBN") && !perfect && !finite && bare(p);
  }

  /** A participle that describes, or that is joined to another passive. */
  private boolean bare(Token participle) {
    return switch (participle.plainRelation()) {
      case "acl", "advcl", "amod" -> true;
      case "conj" -> participle.head() >= 0 && passive(sentence.token(participle.head()));
      default -> false;
    };
  }

  /** A verb, or a noun or adjective with a subject. */
  boolean clausal(Token p) {
    return p.isVerb() || sentence.child(p, "cop", "nsubj", "nsubj:pass").isPresent();
  }

  /** "To attack", "attacking": a verb that needs no subject of its own. */
  boolean infinite(Token p) {
    return p.tag().equals("VB") || p.tag().equals("VBG");
  }

  /** "the freeing of the men by the rebels": a gerund that stands as a noun. */
  boolean nominal(Token p) {
    return p.tag().equals("VBG")
        && sentence.child(p, "obj", "aux", "nsubj").isEmpty()
        && sentence.child(p, "det", "nmod:poss").isPresent();
  }

  /** "for building bases" is read as an adjective by the parser; its noun is what is built. */
  boolean gerundive(Token p) {
    return p.relation().equals("amod")
        && p.tag().equals("VBG")
        && p.index() > 0
        && sentence.token(p.index() - 1).plainRelation().equals("case");
  }
}
