package org.entente.actor;

import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * The syntactic head of a stretch of a sentence: the token whose own head lies outside. A tree with
 * errors may have several; a noun with a full grammatical role is preferred, then the core's last
 * word, then the later one.
 */
final class Heads {
  private static final Set<String> ROLES =
      Set.of("root", "nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos");

  private Heads() {}

  /** The best head of a mention that is not taken, or −1. */
  static int of(Draft draft, Set<Integer> taken) {
    Sentence sentence = draft.sentence();
    int best = -1;
    int score = -1;
    for (int i = draft.first(); i <= draft.last(); i++) {
      int core = i == draft.core().last() ? 1 : 0;
      int worth = core + 2 * worth(sentence.token(i), draft.first(), draft.last());
      if (worth >= score && !taken.contains(i)) {
        best = i;
        score = worth;
      }
    }
    return best;
  }

  private static int worth(Token token, int first, int last) {
    boolean outward = token.head() < first || token.head() > last;
    boolean word = Character.isLetterOrDigit(token.text().charAt(0));
    int role = ROLES.contains(token.plainRelation()) ? 2 : 0;
    int noun = token.isNoun() || token.isPronoun() ? 1 : 0;
    return !word ? 0 : outward ? 4 + role + noun : noun;
  }
}
