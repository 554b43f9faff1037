package org.entente.event;

import org.entente.model.EventType;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * What did not come to pass: "the visit never took place", "their meeting has yet to be arranged",
 * "tried to arrest him, but villagers hid him".
 */
record Unheld(Proposition p, Sentence sentence, StatusWords words) {
  boolean is() {
    return neverHappened() || inVain() || missed();
  }

  private boolean neverHappened() {
    Token noun = p.predicate();
    return noun.isNoun()
        && noun.plainRelation().startsWith("nsubj")
        && sentence
            .head(noun)
            .filter(v -> yet(v) || happens(v) && words.negated(v, sentence))
            .isPresent();
  }

  private boolean happens(Token verb) {
    return words.is("happen", verb)
        || sentence.children(verb, "obj", "compound:prt", "advmod").stream()
            .anyMatch(o -> words.is("happen", verb, o));
  }

  /** "Has yet to take place": its infinitive hangs on the "has", or the "has" on it. */
  private boolean yet(Token verb) {
    return verb.isVerb()
        && sentence.children(verb, "advmod").stream().anyMatch(a -> a.text().equals("yet"))
        && (sentence.child(verb, "mark").isPresent()
            || sentence.children(verb, "xcomp", "ccomp").stream()
                .anyMatch(x -> ToCome.infinite(x, sentence) || x.tag().equals("VBN")));
  }

  /** "Tried to arrest him, but", "was to travel, but"; an attack that was tried is one. */
  private boolean inVain() {
    boolean tried = p.rows().contains("operators:attempt.hostile") && p.type() != EventType.ASSAULT;
    return (tried || wasTo())
        && sentence.children(p.predicate(), "conj").stream()
            .filter(c -> c.index() > p.predicate().index())
            .flatMap(c -> sentence.children(c, "cc").stream())
            .anyMatch(b -> b.text().equals("but"));
  }

  private boolean wasTo() {
    return ToCome.infinite(p.predicate(), sentence)
        && sentence.children(p.predicate(), "cop", "aux").stream()
            .anyMatch(a -> a.text().matches("was|were"));
  }

  /** "Came close to arresting him", "stopped short of arresting him". */
  private boolean missed() {
    int at = p.predicate().index();
    return at > 2
        && words.is(
            "missed", sentence.token(at - 3), sentence.token(at - 2), sentence.token(at - 1));
  }
}
