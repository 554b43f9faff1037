package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** The phrases that a preposition ties to a predicate: "fired on the town", "talks with Peru". */
final class Obliques {
  private final Sentence sentence;
  private final Dependents dependents;
  private final ClauseShape shape;

  Obliques(Sentence sentence) {
    this.sentence = sentence;
    this.dependents = new Dependents(sentence);
    this.shape = new ClauseShape(sentence);
  }

  /**
   * Noun phrases or gerunds under a preposition, at the predicate, its object or its particle; at
   * the verb of "clashes broke out between the two".
   */
  List<Token> under(String preposition, Token p) {
    List<Token> found = at(preposition, p);
    if (shape.clausal(p)) {
      sentence
          .children(p, "obj", "nsubj:pass", "advmod")
          .forEach(o -> found.addAll(at(preposition, Measures.behind(o, sentence))));
    } else if (found.isEmpty()) {
      sentence.children(p, "nmod").forEach(n -> found.addAll(at(preposition, n)));
    }
    if (found.isEmpty() && shape.clausal(p)) {
      sentence.children(p, "xcomp", "obl").forEach(o -> found.addAll(at(preposition, o)));
    }
    if (found.isEmpty() && preposition.equals("between") && p.plainRelation().equals("nsubj")) {
      sentence.head(p).ifPresent(v -> found.addAll(at(preposition, v)));
    }
    if (found.isEmpty() && p.plainRelation().equals("conj") && p.head() >= 0) {
      found.addAll(shared(preposition, sentence.token(p.head()), p));
    }
    return found;
  }

  /** Those at the very word. */
  List<Token> at(String preposition, Token p) {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(p)) {
      if (marked(child, preposition)) {
        found.add(dependents.antecedent(child, p));
      }
    }
    return found;
  }

  /** "Met and spoke with the envoy": behind the last verb of several, hung on the first. */
  private List<Token> shared(String preposition, Token head, Token p) {
    return sentence.children(head).stream()
        .filter(child -> child.index() > p.index() && marked(child, preposition))
        .toList();
  }

  private boolean marked(Token token, String preposition) {
    boolean oblique =
        switch (token.plainRelation()) {
          case "obl", "nmod" -> true;
          case "advcl", "acl", "xcomp" ->
              token.tag().equals("VBG") || !token.tag().equals("VB") && !preposition.equals("to");
          default -> false;
        };
    return oblique
        && sentence.children(token, "case", "mark").stream()
            .anyMatch(c -> Lexicon.lemma(c).equals(preposition));
  }
}
