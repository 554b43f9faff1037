package org.entente.nlp;

/**
 * Mends two clauses whose object and subject were read as one list: "Police raided the paper and
 * the ministry is planning a ban", where the ministry plans and was not raided.
 */
final class JoinedClauses extends Mender {
  JoinedClauses(GrowingTree tree) {
    super(tree);
  }

  @Override
  void mend(int verb) {
    int noun = tree.isVerb(verb) && tree.isFinite(verb) ? nounBefore(verb) : -1;
    int first = noun < 0 || !relations[noun].equals("conj") ? -1 : heads[noun];
    if (first < 0 || first > noun || !tree.isNoun(first)) {
      return;
    }
    int before = before(verb, first);
    if (before < 0) {
      return;
    }
    if (heads[before] == verb) {
      heads[before] = heads[verb];
      relations[before] = relations[verb];
      heads[verb] = before;
    }
    relations[verb] = "conj";
    heads[first] = before;
    relations[first] = "obj";
    boolean passive = tree.below(verb).anyMatch(c -> relations[c].equals("aux:pass"));
    tree.hang(noun, verb, passive ? "nsubj:pass" : "nsubj");
    tree.below(noun).filter(c -> relations[c].equals("cc")).forEach(c -> heads[c] = verb);
    tree.below(before)
        .filter(c -> c > verb && relations[c].matches("advcl|[cx]comp|obl|obj"))
        .forEach(c -> tree.hang(c, verb, relations[c]));
  }

  /** The noun right before a verb and its auxiliaries, or -1. */
  private int nounBefore(int verb) {
    int at = verb - 1;
    while (at > 0
        && (tags[at].equals("RB") || relations[at].startsWith("aux") && heads[at] == verb)) {
      at--;
    }
    return at > 0 && tree.isNoun(at) ? at : -1;
  }

  /** The verb that has the first noun as its object, where there is no doubt of that, or -1. */
  private int before(int verb, int first) {
    int above = heads[verb];
    boolean one =
        above >= 0
            && above < first
            && tree.isVerb(above)
            && (heads[first] == above && relations[verb].equals("obj")
                || heads[first] == above && isUnjoined(verb)
                || heads[first] == verb
                    && relations[verb].matches("ccomp|dep|obj")
                    && isSingular(verb));
    return one
        ? above
        : tree.below(verb)
            .filter(c -> relations[c].equals("csubj") && c < first && heads[first] == c)
            .filter(c -> tree.isFinite(c) && tree.subject(c) >= 0 && tree.subject(verb) < 0)
            .findFirst()
            .orElse(-1);
  }

  /** "Shot the mayor and his wife fled": what has no "and" of its own is not joined to "shot". */
  private boolean isUnjoined(int verb) {
    return relations[verb].matches("conj|parataxis|dep|ccomp|advmod")
        && tree.subject(verb) < 0
        && tree.below(verb).noneMatch(c -> relations[c].equals("mark"));
  }

  /** "Is planning": two together would be planning it in the plural. */
  private boolean isSingular(int verb) {
    return tags[verb].equals("VBZ")
        || tree.below(verb)
            .anyMatch(
                c ->
                    c < verb
                        && relations[c].startsWith("aux")
                        && (tags[c].equals("VBZ") || words[c].equals("was")));
  }
}
