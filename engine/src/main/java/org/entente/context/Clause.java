package org.entente.context;

import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/** Walks through a dependency tree between a deed and the words that place it. */
final class Clause {
  private static final Set<String> BORDERS =
      Set.of("ccomp", "advcl", "acl", "parataxis", "csubj", "conj", "root");
  private static final Set<String> OPEN = Set.of("xcomp");

  private Clause() {}

  /** The token of a span that governs the others: the first whose head lies outside. */
  static Optional<Token> head(Sentence sentence, Span span) {
    return sentence.within(span).stream()
        .filter(t -> t.head() < 0 || !sentence.token(t.head()).span().overlaps(span))
        .findFirst();
  }

  /** The preposition of a phrase, empty where it has none. */
  static Optional<Token> preposition(Sentence sentence, Token noun) {
    return sentence.child(noun, "case").or(() -> sentence.child(noun, "mark"));
  }

  /**
   * How many steps lead up from a word to a deed without leaving the deed's clause; empty where the
   * word belongs to another clause or does not depend on the deed. An infinitive without a subject
   * of its own counts as the same clause.
   */
  static Optional<Integer> steps(Sentence sentence, Token word, Token deed) {
    Token at = word;
    for (int steps = 0; steps <= sentence.size(); steps++) {
      if (at.index() == deed.index()) {
        return Optional.of(steps);
      }
      if (at.head() < 0 || isBorder(sentence, at)) {
        return Optional.empty();
      }
      at = sentence.token(at.head());
    }
    return Optional.empty();
  }

  private static boolean isBorder(Sentence sentence, Token token) {
    boolean clausal = token.isVerb() || sentence.child(token, "nsubj", "cop").isPresent();
    return clausal && BORDERS.contains(token.plainRelation());
  }

  /**
   * The word above a deed that shares its time and place: the verb of which a noun is subject or
   * object, the verb that governs an infinitive, the noun that a parser hangs a gerund on.
   */
  static Optional<Token> host(Sentence sentence, Token deed) {
    if (deed.isVerb() && deed.plainRelation().equals("amod")) {
      return sentence.head(deed);
    }
    Token at = deed;
    for (int steps = 0; steps < sentence.size() && at.head() >= 0; steps++) {
      boolean climbs = !at.isVerb() || OPEN.contains(at.plainRelation());
      if (!climbs || at.plainRelation().equals("conj") || isBorder(sentence, at)) {
        return Optional.empty();
      }
      at = sentence.token(at.head());
      if (at.isVerb()) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether two words are told in one breath: no finite clause other than a coordinate one begins
   * between either and the word above both.
   */
  static boolean together(Sentence sentence, Token one, Token other) {
    return reaches(sentence, one, other) && reaches(sentence, other, one);
  }

  private static boolean reaches(Sentence sentence, Token from, Token to) {
    Token at = from;
    for (int steps = 0; steps <= sentence.size(); steps++) {
      if (sentence.dominates(at, to)) {
        return true;
      }
      if (at.head() < 0 || isFinite(sentence, at)) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  private static boolean isFinite(Sentence sentence, Token token) {
    boolean coordinate = token.plainRelation().equals("conj");
    boolean told = token.tag().matches("VB[DPZ]") || !sentence.children(token, "nsubj").isEmpty();
    return told && !coordinate && isBorder(sentence, token);
  }

  /** The words from a token's first dependent to its last, in the text. */
  static Span extent(Sentence sentence, Token token) {
    return sentence.subtree(token).stream()
        .map(Token::span)
        .reduce(Span::union)
        .orElse(token.span());
  }
}
