package org.entente.nlp;

import java.util.stream.IntStream;

/**
 * Mends a verb of saying before its speaker: in "“Lies,” retorted the minister" the minister
 * retorts, and what is quoted, though it has no verb, does not.
 */
final class Inversions extends Mender {

  Inversions(GrowingTree tree) {
    super(tree);
  }

  @Override
  void mend(int verb) {
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

  /** Whether the sentence opens with a quotation that a comma or the like ends before a word. */
  private boolean isBehindQuotation(int verb) {
    return verb > 2
        && words[verb - 1].matches("”|''|\"|’’")
        && words[verb - 2].matches("[,!?]")
        && words[0].matches("“|``|\"|‘‘");
  }
}
