package org.entente.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Words that tell of one state's politics without naming it: "Republican aides", "Tory lawmakers".
 * Rows of {@code homes.tsv} of the kind {@code telling}; their id is the state's code.
 */
final class Tellings {
  private final Map<String, String> states = new HashMap<>();

  private Tellings() {}

  static Tellings load(Knowledge knowledge) {
    Tellings tellings = new Tellings();
    for (Row row : knowledge.table("homes").rows()) {
      if (row.get("kind").equals("telling")) {
        row.list("phrases").forEach(p -> tellings.states.put(p, row.id()));
      }
    }
    return tellings;
  }

  /** The state a word tells of where it stands by itself, not in a longer name. */
  Optional<String> find(Sentence sentence, Token token) {
    boolean inName =
        token.index() > 1 && isName(sentence, token.index() - 1)
            || isName(sentence, token.index() + 1);
    return inName ? Optional.empty() : of(token);
  }

  /** The same wherever it stands. */
  Optional<String> of(Token token) {
    return Optional.ofNullable(states.get(token.text()));
  }

  private static boolean isName(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() && sentence.token(at).isProperNoun();
  }
}
