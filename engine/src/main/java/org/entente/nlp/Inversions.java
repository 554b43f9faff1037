package org.entente.nlp;

import java.util.stream.IntStream;

/**
 * Mends a verb of saying before its speaker: in "“Lies,” retorted the minister" the minister
 * retorts, and what is quoted, though it has no verb, does not. And an auxiliary before its
 * subject: in "Never have troops fired" they have not fired.
 */
final class Inversions extends Mender {

  Inversions(GrowingTree tree) {
    super(tree);
  }

  @Override
  void mend(int verb) {
    if (words[verb].matches("have|has|had|did|does|do") && isBehindNever(verb)) {
      auxiliary(verb);
      return;
    }
    if (!tags[verb].matches("VB[DZ]") || !isBehindQuotation(verb)) {
      return;
    }
    int quoted = tree.subject(verb);
    int speaker =
        tree.below(verb)
            .filter(c -> c > verb && relations[c].matches("i?obj") && tree.isNoun(c))
            .findFirst()
            .orElse(-1);
    boolean direct =
        IntStream.range(verb + 1, Math.max(verb + 1, speaker)).noneMatch(i -> words[i].equals(","));
    if (quoted >= 0 && quoted < verb && speaker > verb && direct) {
      relations[quoted] = "ccomp";
      relations[speaker] = "nsubj";
    }
  }

  private boolean isBehindNever(int verb) {
    return verb > 0
        && !relations[verb].startsWith("aux")
        && IntStream.range(Math.max(0, verb - 3), verb)
            .anyMatch(i -> words[i].matches("(?i)never|not|no") && tree.hangsOn(i, verb));
  }

  private void auxiliary(int aux) {
    tree.below(aux)
        .filter(v -> v > aux && tree.isVerb(v) && relations[v].matches("ccomp|xcomp|dep"))
        .filter(v -> tree.subject(v) > aux && tree.subject(v) < v)
        .findFirst()
        .ifPresent(verb -> lift(verb, aux));
  }

  /** Puts a verb in the place of its auxiliary, with all that hangs on that. */
  private void lift(int verb, int aux) {
    heads[verb] = heads[aux];
    relations[verb] = relations[aux];
    heads[aux] = verb;
    relations[aux] = "aux";
    for (int below : tree.below(aux).toArray()) {
      heads[below] = verb;
    }
  }

  /** Whether the sentence opens with a quotation that a comma or the like ends before a word. */
  private boolean isBehindQuotation(int verb) {
    return verb > 2
        && words[verb - 1].matches("”|''|\"|’’")
        && words[verb - 2].matches("[,!?]")
        && words[0].matches("“|``|\"|‘‘");
  }
}
