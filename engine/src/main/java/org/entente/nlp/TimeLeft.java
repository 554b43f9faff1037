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
    if (have + 1 < words.length
        && words[have].matches("(?i)have|has|had")
        && words[have + 1].matches("until|till")) {
      taken(have);
      loose(have);
    }
  }

  /** "Has until the end of June to let": the time is not that of what follows. */
  private void loose(int have) {
    int time = heads[have + 1];
    int verb = time < 0 ? -1 : heads[time];
    if (verb > time && heads[verb] == have && relations[time].equals("obl")) {
      heads[time] = have;
      relations[verb] = "xcomp";
    }
  }

  private void taken(int have) {
    int verb = heads[have];
    boolean taken =
        relations[have].equals("aux")
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
