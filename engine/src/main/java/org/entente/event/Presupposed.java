package org.entente.event;

import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Statement;
import org.entente.model.Token;

/**
 * What is told in a relative clause of a mere noun phrase that somebody speaks of, or which he
 * explains: in "he recalled the talks at which Egypt backed Chad" the backing is the writer's word,
 * in "he said the talks, at which Egypt backed Chad, had failed" it may be the speaker's.
 */
final class Presupposed {
  private static final Set<String> EXPLAINING =
      Set.of("explain", "understand", "know", "say", "recall", "remember", "recount");
  private static final Set<String> WHY = Set.of("why", "how", "when", "where");

  private Presupposed() {}

  /** Whether a deed is so told in a statement that is not all quotation. */
  static boolean in(Token deed, Statement statement, Sentence sentence) {
    if (statement.kind() == Statement.Kind.DIRECT) {
      return false;
    }
    boolean indirect = statement.kind() == Statement.Kind.INDIRECT;
    boolean relative = false;
    Token at = deed;
    for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
      Token above = sentence.token(at.head());
      if (cue(above, statement) && isReason(at, above, sentence)) {
        return true;
      }
      if (at.relation().equals("acl:relcl")) {
        relative = true;
      } else if (relative && indirect && cue(above, statement)) {
        return true;
      } else if (relative && (isClause(above) || isClause(at))) {
        return false;
      }
      at = above;
    }
    return false;
  }

  /** A verb that is no more than a word for the noun before it: "the accord struck in Paris". */
  private static boolean isClause(Token token) {
    return token.isVerb() && !(token.tag().equals("VBN") && token.plainRelation().equals("acl"));
  }

  /** "Explained why it had backed Chad": that it had is taken for granted. */
  private static boolean isReason(Token clause, Token cue, Sentence sentence) {
    return EXPLAINING.contains(cue.lemma())
        && sentence.children(clause, "advmod", "mark").stream()
            .anyMatch(w -> WHY.contains(w.lemma()));
  }

  private static boolean cue(Token token, Statement statement) {
    return statement.cue().stream().anyMatch(c -> c.overlaps(token.span()));
  }
}
