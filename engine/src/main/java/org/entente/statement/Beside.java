package org.entente.statement;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * The nominal right before or after a verb that quotes, for where the parser lost the verb's
 * subject among the quoted words: "…," said the mayor.
 */
final class Beside {
  private static final int REACH = 8;

  private Beside() {}

  /** The source beside a cue, none of its words among those taken. */
  static Optional<Token> source(CueWords cue, BitSet taken) {
    if (cue.cue().pos() != Cue.Pos.VERB || !cue.cue().quotes()) {
      return Optional.empty();
    }
    Optional<Token> after = nominal(cue.sentence(), cue.last().index(), i -> i + 1, taken);
    return after.or(() -> nominal(cue.sentence(), cue.head().index(), i -> i - 1, taken));
  }

  private static Optional<Token> nominal(
      Sentence sentence, int from, IntUnaryOperator step, BitSet taken) {
    int at = step.applyAsInt(from);
    for (int i = 0; i < REACH && at >= 0 && at < sentence.size() && !taken.get(at); i++) {
      Token token = sentence.token(at);
      if (heads(sentence, token)) {
        return Optional.of(token);
      }
      if (!inside(token)) {
        return Optional.empty();
      }
      at = step.applyAsInt(at);
    }
    return Optional.empty();
  }

  private static boolean heads(Sentence sentence, Token token) {
    boolean nominal = token.isNoun() || token.tag().equals("PRP");
    return nominal
        && !token.plainRelation().equals("compound")
        && !token.relation().equals("obl:tmod");
  }

  private static boolean inside(Token token) {
    return token.isNoun()
        || token.isAdjective()
        || token.tag().equals("DT")
        || token.tag().equals("CD")
        || token.tag().equals("PRP$")
        || token.tag().equals("POS")
        || token.tag().equals("RB")
        || token.tag().equals("VBD")
        || token.tag().equals("VBZ")
        || token.tag().equals("MD");
  }
}
