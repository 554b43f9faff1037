package org.entente.nlp;

/**
 * Mends a clause without "that" whose subject was taken for the object of the verb before: in
 * "Uganda denied it was arming them" nobody denies an "it".
 */
final class BareClauses extends Mender {

  BareClauses(GrowingTree tree) {
    super(tree);
  }

  @Override
  void mend(int word) {
    int above = heads[word];
    if (!relations[word].equals("obj") || above < 0 || above > word || !isSaying(above)) {
      return;
    }
    int next = end(word) + 1;
    int verb = next < words.length && isFinite(next) ? heads[next] : -1;
    if (verb <= next || tree.subject(verb) >= 0) {
      return;
    }
    if (heads[verb] == above && relations[verb].matches("dep|ccomp|advcl|parataxis")) {
      subject(word, verb, above);
    } else if (heads[above] == verb && relations[above].equals("csubj")) {
      turn(above, verb);
      subject(word, verb, above);
    }
  }

  /** A verb with a subject of its own, which is no question word. */
  private boolean isSaying(int verb) {
    boolean shared = relations[verb].equals("conj") && tree.subject(verb) < 0;
    int subject = tree.subject(shared ? heads[verb] : verb);
    return tags[verb].matches("VB[DZPG]")
        && subject >= 0
        && !tags[subject].startsWith("W")
        && !relations[verb].equals("acl:relcl");
  }

  private boolean isFinite(int word) {
    return relations[word].matches("aux.*|cop") && FiniteVerb.TAGS.contains(tags[word]);
  }

  /** The last word of a phrase. */
  private int end(int word) {
    int end = word;
    while (end + 1 < words.length && tree.hangsOn(end + 1, word)) {
      end++;
    }
    return end;
  }

  private void subject(int word, int verb, int above) {
    heads[word] = verb;
    relations[word] = "nsubj";
    heads[verb] = above;
    relations[verb] = "ccomp";
  }

  /** Puts a verb in the place of the one it hung on, with what stood before it. */
  private void turn(int above, int verb) {
    heads[above] = heads[verb];
    relations[above] = relations[verb];
    heads[verb] = above;
    tree.below(verb).filter(c -> c < above).forEach(c -> heads[c] = above);
  }
}
