package org.entente.event;

import org.entente.model.Sentence;
import org.entente.model.Statement;
import org.entente.model.Token;

/**
 * What is told in a relative clause of a mere noun phrase that somebody speaks of: in "he recalled
 * the talks at which Egypt backed Chad" the backing is the writer's word, in "he said the talks, at
 * which Egypt backed Chad, had failed" it may be the speaker's.
 */
final class Presupposed {
  private Presupposed() {}

  /** Whether a deed is so told in an indirect statement. */
  static boolean in(Token deed, Statement statement, Sentence sentence) {
    if (statement.kind() != Statement.Kind.INDIRECT) {
      return false;
    }
    boolean relative = false;
    Token at = deed;
    for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
      Token above = sentence.token(at.head());
      if (at.relation().equals("acl:relcl")) {
        relative = true;
      } else if (relative && cue(above, statement)) {
        return true;
      } else if (relative && (above.isVerb() || at.isVerb())) {
        return false;
      }
      at = above;
    }
    return false;
  }

  private static boolean cue(Token token, Statement statement) {
    return statement.cue().stream().anyMatch(c -> c.overlaps(token.span()));
  }
}
