package org.entente.event;

import java.util.Set;
import org.entente.model.EventType;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Deeds that are yet to be done: infinitives of purpose, of duty, of what is planned. */
record ToCome(Proposition p, Sentence sentence, StatusWords words) {
  private static final Set<String> INFINITIVES = Set.of("advcl", "acl", "xcomp", "csubj", "ccomp");

  /** "France is to provide aid": announced. */
  boolean isTo() {
    if (hadTo(p.predicate())) {
      return false;
    }
    boolean auxiliary =
        sentence.children(p.predicate(), "aux").stream()
            .anyMatch(a -> a.lemma().equals("be") && !a.text().equalsIgnoreCase("be"));
    return toBefore()
        && (auxiliary || infinitive() && sentence.token(p.predicate().head()).lemma().equals("be"));
  }

  /**
   * "Sent troops to seize the port": meant, not done; "went on to seize it": done. What somebody
   * does in order to say a thing says it: "went on television to defend her".
   */
  boolean is() {
    Token verb = p.predicate();
    boolean said =
        Standing.SAID.contains(p.type())
            && (verb.plainRelation().equals("advcl") || words.isOver("voicing", verb, sentence));
    if (joins(verb)) {
      Token first = sentence.token(verb.head());
      return first.tag().equals("VB")
          && sentence.children(first, "mark").stream().anyMatch(m -> m.text().equals("to"))
          && (first.head() < 0 || !done(sentence.token(first.head())));
    }
    if (allowed(verb)) {
      return true;
    }
    return infinitive()
        && !said
        && !seems(verb)
        && !due(verb)
        && Future.going(verb, sentence).isEmpty()
        && !hadTo(verb)
        && !Hedge.over(p, sentence, words)
        && !done(sentence.token(verb.head()));
  }

  /** "Is due in Paris on Friday to meet him": agreed on. */
  private boolean due(Token verb) {
    return p.type() == EventType.AGREE
        && sentence.head(verb).filter(h -> Lexicon.lemma(h).equals("due")).isPresent();
  }

  /** "Seemed to urge them": the reporter heard it so. */
  private boolean seems(Token verb) {
    return Standing.SAID.contains(p.type()) && words.isOver("seem", verb, sentence);
  }

  /** "It lets them blame the army": they may, now. */
  private boolean allowed(Token verb) {
    return verb.tag().equals("VB")
        && verb.plainRelation().matches("[xc]comp")
        && sentence
            .head(verb)
            .filter(h -> h.tag().matches("VB[ZP]?") && Lexicon.lemma(h).equals("let"))
            .filter(h -> sentence.child(h, "nsubj", "aux").isPresent())
            .isPresent();
  }

  /** "Had to lend it money": it did. */
  private boolean hadTo(Token verb) {
    return sentence.children(verb, "aux").stream().anyMatch(a -> a.text().equalsIgnoreCase("had"));
  }

  private boolean done(Token governor) {
    return words.is("done", governor)
        && !words.negated(governor, sentence)
        && sentence.children(governor, "aux").stream().noneMatch(a -> words.is("modal", a));
  }

  private boolean joins(Token verb) {
    return verb.tag().equals("VB")
        && verb.plainRelation().equals("conj")
        && sentence.children(verb, "aux", "nsubj", "mark").isEmpty();
  }

  private boolean infinitive() {
    Token verb = p.predicate();
    return (verb.tag().equals("VB") || suffered(verb))
        && INFINITIVES.contains(verb.plainRelation())
        && toBefore();
  }

  /** "To be arrested": an infinitive of the passive. */
  private boolean suffered(Token verb) {
    return verb.tag().equals("VBN")
        && sentence.children(verb, "aux:pass").stream()
            .anyMatch(b -> b.text().equalsIgnoreCase("be"));
  }

  /** The parser does not always hang the "to" on its verb. */
  private boolean toBefore() {
    Token verb = p.predicate();
    return (verb.tag().equals("VB") || suffered(verb))
        && sentence.tokens().subList(Math.max(0, verb.index() - 3), verb.index()).stream()
            .anyMatch(t -> t.text().equalsIgnoreCase("to") && t.head() == verb.index());
  }

  /** "To leave". */
  static boolean infinite(Token verb, Sentence sentence) {
    return verb.tag().equals("VB")
        && sentence.children(verb, "mark").stream().anyMatch(m -> m.tag().equals("TO"));
  }
}
