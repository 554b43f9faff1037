package org.entente.actor;

import java.util.List;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * A noun phrase without what follows its head noun.
 *
 * @param sentence where it stands
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param pieces the pieces that lie in it, in order
 */
record Chunk(Sentence sentence, int first, int last, List<Piece> pieces) {

  Token firstToken() {
    return sentence.token(first);
  }

  Token lastToken() {
    return sentence.token(last);
  }

  /** Whether "'s" follows, so that it owns the next chunk. */
  boolean isPossessive() {
    return last + 1 < sentence.size() && sentence.token(last + 1).tag().equals("POS");
  }

  /** Whether it begins with an article, a demonstrative or the like. */
  boolean isDetermined() {
    return firstToken().tag().equals("DT") || firstToken().tag().equals("PDT");
  }
}
