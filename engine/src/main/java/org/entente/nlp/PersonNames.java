package org.entente.nlp;

/**
 * Mends names of people that the parser takes for other words for a place or for one another: in
 * "the senator from Ohio, Mary Bell," she is the senator and not Ohio; in "beside her colleague, Jo
 * Lark, Mary Bell said" Jo Lark is the colleague and Mary Bell speaks.
 */
final class PersonNames extends Mender {
  PersonNames(GrowingTree tree) {
    super(tree);
  }

  /** Hangs a person's name where it belongs. */
  @Override
  void mend(int name) {
    ofPlace(name);
    ofPerson(name);
  }

  /** On the noun that a place belongs to. */
  private void ofPlace(int name) {
    int place = heads[name];
    if (place < 0 || !is(name, "appos", "PERSON") || !is(place, "nmod", "LOCATION")) {
      return;
    }
    int office = heads[place];
    if (office >= 0
        && tags[office].equals("NN")
        && tree.names()[office].equals("O")
        && !isWhere(office)) {
      tree.hang(name, office, "appos");
    }
  }

  /** Of two names before a verb the first on the noun before it, the second on the verb. */
  private void ofPerson(int name) {
    int other = heads[name];
    if (other < 0 || !is(name, "appos", "PERSON") || !is(other, "nsubj", "PERSON")) {
      return;
    }
    int verb = heads[other];
    int noun = tree.below(other).filter(w -> w < other).min().orElse(other) - 2;
    if (verb == name + 1
        && noun >= 0
        && words[noun + 1].equals(",")
        && !isWhere(noun)
        && tags[noun].equals("NN")) {
      tree.hang(name, verb, "nsubj");
      tree.hang(other, noun, "appos");
    }
  }

  /** "In a speech in Geneva, Mary Bell said": nobody is a speech. */
  private boolean isWhere(int noun) {
    return tree.below(noun)
        .anyMatch(
            c ->
                relations[c].equals("case")
                    && words[c].matches("(?i)in|at|on|during|after|before|amid|since"));
  }

  private boolean is(int word, String relation, String named) {
    return relations[word].equals(relation) && tree.names()[word].equals(named);
  }
}
