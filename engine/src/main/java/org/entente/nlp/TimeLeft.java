package org.entente.nlp;

/**
 * Mends "importers have until June to pay", where the parser takes "have" for an auxiliary: they
 * have it, and to pay is what they have it for.
 */
final class TimeLeft extends Mender {

  TimeLeft(GrowingTree tree) {
    super(tree);
  }

  @Override
  void mend(int have) {
    int verb = heads[have];
    boolean taken =
        words[have].matches("(?i)have|has|had")
            && relations[have].equals("aux")
            && have + 1 < words.length
            && words[have + 1].matches("until|till")
            && verb > have
            && tree.below(verb).anyMatch(c -> c > have && relations[c].equals("mark"));
    if (!taken) {
      return;
    }
    heads[have] = heads[verb];
    relations[have] = relations[verb];
    heads[verb] = have;
    relations[verb] = "xcomp";
    int time = heads[have + 1];
    for (int child : tree.below(verb).filter(c -> c < have || c == time).toArray()) {
      heads[child] = have;
    }
  }
}
