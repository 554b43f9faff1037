package org.entente.actor;

import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * The syntactic head of a stretch of a sentence: the token whose own head lies outside. A tree with
 * errors may have several; a noun with a full grammatical role is preferred, then the later one.
 */
final class Heads {
  private static final Set<String> ROLES =
      Set.of("root", "nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos");

  private Heads() {}

  /** The best head of tokens {@code first} to {@code last} that is not taken, or −1. */
  static int of(Sentence sentence, int first, int last, Set<Integer> taken) {
    int best = -1;
    int score = -1;
    for (int i = first; i <= last; i++) {
      int worth = worth(sentence.token(i), first, last);
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
