package org.entente.nlp;

/**
 * Mends gerunds behind a preposition that the parser took for adjectives: who is accused "of
 * distorting her words" distorts them. Words that mostly describe ("developing countries") stay
 * what they are.
 */
final class Gerunds extends Mender {
  private final RoleWords known;

  Gerunds(GrowingTree tree, RoleWords known) {
    super(tree);
    this.known = known;
  }

  @Override
  void mend(int gerund) {
    loose(gerund);
    described(gerund);
    charge(gerund);
  }

  /** "Accused of distorting her words": no words that distort. */
  private void described(int gerund) {
    int preposition = gerund - 1;
    int object = heads[gerund];
    boolean taken =
        tags[gerund].equals("VBG")
            && relations[gerund].equals("amod")
            && object > gerund
            && tree.isNoun(object)
            && heads[object] >= 0
            && preposition >= 0
            && tags[preposition].matches("IN|TO")
            && heads[preposition] == object
            && (!known.is("describing", words[gerund]) || isDetermined(gerund, object));
    if (!taken) {
      return;
    }
    int above = heads[object];
    heads[gerund] = above;
    relations[gerund] = tree.isNoun(above) ? "acl" : "advcl";
    heads[object] = gerund;
    relations[object] = "obj";
    heads[preposition] = gerund;
    relations[preposition] = "mark";
  }

  /** "Accused them of helping it to sell oil": the "of" that hangs loosely is the gerund's. */
  private void loose(int gerund) {
    int preposition = gerund - 1;
    boolean taken =
        tags[gerund].equals("VBG")
            && preposition >= 0
            && heads[gerund] == preposition
            && tags[preposition].equals("IN")
            && relations[preposition].equals("dep")
            && heads[preposition] >= 0
            && tree.isVerb(heads[preposition]);
    if (taken) {
      heads[gerund] = heads[preposition];
      relations[gerund] = "advcl";
      heads[preposition] = gerund;
      relations[preposition] = "mark";
    }
  }

  /** "Accused rebels loyal to Roe of killing": what they, not Roe, are accused of. */
  private void charge(int gerund) {
    int preposition = gerund - 1;
    int noun = heads[gerund];
    boolean loose =
        tags[gerund].equals("VBG")
            && preposition >= 0
            && words[preposition].equals("of")
            && noun >= 0
            && noun < gerund
            && tree.isNoun(noun)
            && relations[gerund].startsWith("acl");
    int verb = noun;
    for (int i = 0; loose && i < words.length && verb >= 0 && !charges(verb); i++) {
      verb = heads[verb];
    }
    if (loose && verb >= 0) {
      tree.hang(gerund, verb, "advcl");
    }
  }

  private boolean charges(int verb) {
    return known.is("charging", words[verb]) && tree.isVerb(verb);
  }

  /** "Of leading her party": what is told apart behind it is no part of a phrase with it. */
  private boolean isDetermined(int gerund, int object) {
    for (int i = gerund + 1; i < object; i++) {
      if (tags[i].matches("DT|PRP\\$")) {
        return true;
      }
    }
    return false;
  }
}
