package org.entente.event;

import java.util.Set;
import java.util.stream.IntStream;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Verbs that bid somebody do something: "Hand those results over by May, and free our men." */
final class Bidding {
  private static final Set<String> TOP = Set.of("root", "ccomp", "parataxis", "dep");

  private static final String ROW = "moods:bidding";

  private Bidding() {}

  /** Whether a proposition is what an imperative bids. */
  static boolean is(Proposition p) {
    return p.rows().contains(ROW);
  }

  /** Whether a verb is an imperative, or is joined to one. */
  static boolean is(Sentence sentence, Token verb, StatusWords words) {
    boolean bare =
        verb.tag().equals("VB")
            && sentence.children(verb, "nsubj", "nsubj:pass", "aux", "mark", "cop").isEmpty();
    if (!bare || isOwn(sentence, verb, words)) {
      return false;
    }
    return verb.relation().equals("conj")
        ? sentence.head(verb).filter(first -> is(sentence, first, words)).isPresent()
        : TOP.contains(verb.relation()) && opens(sentence, verb);
  }

  /** "Let me thank you", "let us go" bid nobody do anything. */
  private static boolean isOwn(Sentence sentence, Token verb, StatusWords words) {
    int next = verb.index() + 1;
    return Lexicon.lemma(verb).equals("let")
        && next < sentence.size()
        && words.is("own", sentence.token(next));
  }

  /** Whether nothing that tells anything stands before it. */
  private static boolean opens(Sentence sentence, Token verb) {
    return IntStream.range(0, verb.index())
        .mapToObj(sentence::token)
        .allMatch(t -> t.tag().matches("RB|UH|CC|\\p{P}+|``|''|-LRB-"));
  }
}
