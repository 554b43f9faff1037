package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.CalendarNames;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * The phrases that a predicate has of its own, with a relative pronoun read as the noun that its
 * clause describes.
 */
final class Dependents {
  private static final int DEPTH = 8;
  private static final Set<String> POINTING = Set.of("it", "this", "that", "these", "those");

  private final Sentence sentence;

  Dependents(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The dependents whose relation, subtype and all, is one of those named. */
  List<Token> of(Token p, String... relations) {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(p)) {
      for (String relation : relations) {
        if (child.relation().equals(relation) && !pointing(child, p)) {
          found.add(antecedent(child, p));
        }
      }
    }
    return found;
  }

  /** Subjects in one of some relations, or else the one hidden behind a day. */
  List<Token> subjects(Token p, String... relations) {
    List<Token> own = of(p, relations);
    return own.isEmpty() ? behindDay(p) : own;
  }

  /** "On Monday Russian troops attacked", read as one phrase of time: its head is the subject. */
  private List<Token> behindDay(Token p) {
    return sentence.children(p, "obl").stream()
        .filter(o -> o.index() < p.index() && !CalendarNames.isWeekday(o.text()))
        .filter(
            o ->
                sentence.children(o, "compound").stream()
                    .anyMatch(c -> CalendarNames.isWeekday(c.text()) && c.index() < o.index()))
        .toList();
  }

  /** The "it" of "it was a short call", "this is an attack": nobody who calls or attacks. */
  private boolean pointing(Token subject, Token noun) {
    return noun.isNoun()
        && POINTING.contains(Lexicon.lemma(subject))
        && sentence.child(noun, "cop").isPresent();
  }

  /** A relative pronoun stands for the noun its clause describes; other words for themselves. */
  Token antecedent(Token token, Token clause) {
    boolean relative =
        token.tag().equals("WDT")
            || token.tag().equals("WP")
            || token.tag().equals("WRB")
            || clause.relation().equals("acl:relcl") && token.lemma().equalsIgnoreCase("that");
    if (!relative) {
      return token;
    }
    Token at = clause;
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      if (at.relation().startsWith("acl")) {
        return sentence.token(at.head());
      }
      at = sentence.token(at.head());
    }
    return token;
  }
}
