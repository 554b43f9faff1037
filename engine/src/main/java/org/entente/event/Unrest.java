package org.entente.event;

import java.util.List;
import java.util.Optional;
import org.entente.model.EventType;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Unrest that a noun alone tells of, so that it is the people's who live there: "violent protests
 * broke out in Karachi", "the verdict sparked riots", "resigned after three weeks of protests". The
 * words for it stand in statuswords.tsv.
 */
final class Unrest {
  private static final int DEPTH = 3;

  private final Sentence sentence;
  private final StatusWords words;

  Unrest(Sentence sentence, StatusWords words) {
    this.sentence = sentence;
    this.words = words;
  }

  /** Whether a proposition tells that there was unrest, and names nobody whose it is. */
  boolean isToldBy(Proposition p) {
    Token noun = unrest(p);
    boolean goesOn =
        p.inner().isPresent() && p.rows().stream().anyMatch(r -> r.startsWith("operators:perform"));
    return p.type() == EventType.PROTEST
        && noun.isNoun()
        && (p.inner().isEmpty() || goesOn)
        && p.actor().stream().allMatch(a -> sentence.dominates(noun, a))
        && !isBare(noun)
        && isTold(measured(noun), isKnown(noun));
  }

  /** The "protests" of "protests went on", "weeks of protests". */
  private static Token unrest(Proposition p) {
    Proposition at = p;
    while (at.inner().isPresent()) {
      at = at.inner().get();
    }
    return at.predicate();
  }

  /** "In protest". */
  private boolean isBare(Token noun) {
    return !noun.tag().endsWith("S")
        && sentence.children(noun, "det", "amod", "compound", "nummod", "nmod:poss").isEmpty();
  }

  private boolean isKnown(Token noun) {
    return sentence.children(noun, "det").stream().anyMatch(d -> words.is("definite", d))
        && sentence.children(noun, "amod", "compound", "nmod").isEmpty();
  }

  /** The "weeks" of "three weeks of protests". */
  private Token measured(Token noun) {
    Token at = noun;
    for (int i = 0; i < DEPTH && at.plainRelation().equals("nmod"); i++) {
      Token over = sentence.token(at.head());
      if (!words.is("spell", over)) {
        return at;
      }
      at = over;
    }
    return at;
  }

  private boolean isTold(Token noun, boolean known) {
    Optional<Token> over = sentence.head(noun).filter(o -> !isOpen(o));
    return switch (noun.plainRelation()) {
      case "nsubj" ->
          over.filter(Token::isVerb).isPresent() && !noun.relation().equals("nsubj:pass")
              || noun.relation().equals("nsubj:pass") && over.filter(this::stirs).isPresent();
      case "obj" -> !known && over.filter(this::stirs).isPresent();
      case "obl", "nmod" ->
          !known
              && sentence.children(noun, "case").stream().anyMatch(c -> words.is("amid", c))
              && over.filter(o -> !isLight(noun) || stirs(o)).isPresent();
      default -> false;
    };
  }

  /** "Might spark riots", "to hold protests". */
  private boolean isOpen(Token verb) {
    return verb.tag().equals("VB")
        || sentence.children(verb, "aux").stream().anyMatch(a -> a.tag().equals("MD"));
  }

  private boolean stirs(Token verb) {
    return words.is("stir", verb);
  }

  /** "To" and "with" tell of unrest only behind a verb that brings it: "led to riots". */
  private boolean isLight(Token noun) {
    return sentence.children(noun, "case").stream()
        .anyMatch(c -> List.of("to", "with").contains(Lexicon.lemma(c)));
  }
}
