package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * What a predicate is done to: its object, the subject of a passive, or an object that it shares
 * with the verbs around it or that the parser hung elsewhere.
 */
final class DirectObjects {
  private final Sentence sentence;
  private final Dependents dependents;
  private final ClauseShape shape;
  private final Obliques obliques;
  private final Control control;

  /**
   * Objects in a sentence.
   *
   * @param control finds the subject of a passive that has none of its own
   */
  DirectObjects(Sentence sentence, Control control) {
    this.sentence = sentence;
    this.dependents = new Dependents(sentence);
    this.shape = new ClauseShape(sentence);
    this.obliques = new Obliques(sentence);
    this.control = control;
  }

  /** Objects of a predicate that was come to in so many steps. */
  List<Token> of(Token p, int depth) {
    if (depth > Control.DEPTH || !shape.clausal(p)) {
      return List.of();
    }
    if (shape.gerundive(p)) {
      return List.of(sentence.token(p.head()));
    }
    if (shape.passive(p)) {
      return ofPassive(p, depth);
    }
    return shape.nominal(p) ? obliques.under("of", p) : ofActive(p);
  }

  /** "The men were freed", "the men freed by the rebels". */
  List<Token> ofPassive(Token p, int depth) {
    List<Token> own = dependents.of(p, "nsubj:pass");
    if (!own.isEmpty()) {
      return own;
    }
    if (p.plainRelation().equals("acl") && p.head() >= 0) {
      return List.of(sentence.token(p.head()));
    }
    List<Token> subject = dependents.of(p, "nsubj");
    return subject.isEmpty() ? control.inherited(p, depth + 1) : subject;
  }

  private List<Token> ofActive(Token p) {
    List<Token> own = dependents.of(p, "obj");
    if (own.isEmpty() && describesObject(p)) {
      return List.of(sentence.token(p.head()));
    }
    own = own.isEmpty() ? shared(p) : own;
    own = own.isEmpty() ? smallClause(p) : own;
    return own.isEmpty() ? misread(p) : own;
  }

  /** "The town that they shelled": a relative clause whose subject is somebody else. */
  private boolean describesObject(Token p) {
    List<Token> subjects = dependents.of(p, "nsubj");
    return p.relation().equals("acl:relcl")
        && !subjects.isEmpty()
        && subjects.stream().noneMatch(n -> n.index() == p.head());
  }

  /** "condemned and rejected the plan": the object behind the last verb is everybody's. */
  private List<Token> shared(Token p) {
    List<Token> objects = new ArrayList<>();
    if (p.plainRelation().equals("conj") && p.head() >= 0) {
      sentence.children(sentence.token(p.head()), "obj").stream()
          .filter(o -> o.index() > p.index())
          .forEach(objects::add);
    } else if (sentence.child(p, "obl", "xcomp", "ccomp").isEmpty()) {
      for (Token conjunct : sentence.children(p, "conj")) {
        if (conjunct.tag().equals(p.tag()) && conjunct.index() - p.index() <= 3) {
          objects.addAll(sentence.children(conjunct, "obj"));
        }
      }
    }
    return objects;
  }

  /** "found the banker guilty", read as if the banker were the subject of a clause: he is found. */
  private List<Token> smallClause(Token p) {
    return sentence.children(p, "xcomp").stream()
        .filter(c -> !c.isVerb())
        .flatMap(c -> sentence.children(c, "nsubj").stream())
        .toList();
  }

  /**
   * "arrested the leader linked to X", read as if the leader linked: he is the object all the same.
   */
  private List<Token> misread(Token p) {
    return sentence.children(p, "dep", "ccomp", "parataxis").stream()
        .filter(c -> c.tag().equals("VBN") && sentence.child(c, "aux", "mark").isEmpty())
        .flatMap(c -> sentence.children(c, "nsubj").stream())
        .filter(n -> n.index() > p.index() && !n.isPronoun())
        .toList();
  }
}
