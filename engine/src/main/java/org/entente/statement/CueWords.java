package org.entente.statement;

import java.util.List;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** The words of a cue, found in a sentence; the head is the first of them. */
record CueWords(Cue cue, Sentence sentence, List<Token> tokens) {

  /** The token that carries the grammar. */
  Token head() {
    return tokens.get(0);
  }

  /** The last word of the expression. */
  Token last() {
    return tokens.get(tokens.size() - 1);
  }
}
