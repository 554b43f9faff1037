package org.entente.nlp;

import java.util.stream.IntStream;

/**
 * Mends trees without a verb whose verb was taken for an adjective: in "Norway, like Peru,
 * condemned Chad" and "Norway, together with Peru, condemned Chad" Chad is not the condemned one of
 * the name, but whom Norway condemned.
 */
final class OnlyVerb extends Mender {
  OnlyVerb(GrowingTree tree) {
    super(tree);
  }

  @Override
  void mend(int verb) {
    int object = heads[verb];
    boolean taken =
        tags[verb].equals("VBN")
            && relations[verb].equals("amod")
            && object > verb
            && tree.isNoun(object)
            && verb > 2
            && words[verb - 1].equals(",")
            && isAlone();
    int comma = taken ? comma() : -1;
    int subject = comma > 0 && comma < verb - 1 ? subject(comma) : -1;
    if (subject >= 0) {
      tie(subject, verb, object);
    }
  }

  /** Whether the sentence has no finite verb. */
  private boolean isAlone() {
    return IntStream.range(0, words.length).noneMatch(i -> FiniteVerb.TAGS.contains(tags[i]));
  }

  private int comma() {
    return IntStream.range(1, words.length)
        .filter(i -> words[i].equals(","))
        .findFirst()
        .orElse(-1);
  }

  /** The head of the noun phrase before the first comma: a noun that hangs on none of it. */
  private int subject(int comma) {
    return IntStream.range(0, comma)
        .filter(i -> tree.isNoun(i) && (heads[i] < 0 || heads[i] >= comma))
        .filter(i -> tree.below(i).noneMatch(c -> c < i && relations[c].equals("case")))
        .findFirst()
        .orElse(-1);
  }

  private void tie(int subject, int verb, int object) {
    for (int i = 0; i < words.length; i++) {
      if (heads[i] == object && i < verb && i != subject) {
        heads[i] = verb;
      } else if (heads[i] == subject && i > verb - 2 && i != object) {
        heads[i] = verb;
      }
    }
    tags[verb] = "VBD";
    heads[verb] = -1;
    relations[verb] = "root";
    heads[subject] = verb;
    relations[subject] = "nsubj";
    heads[object] = verb;
    relations[object] = "obj";
  }
}
