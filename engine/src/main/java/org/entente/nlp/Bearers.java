package org.entente.nlp;

/**
 * Mends names of people that the parser takes for other words for a place: in "the senator from
 * Ohio, Mary Bell," she is the senator and not Ohio.
 */
final class Bearers {
  private final GrowingTree tree;

  Bearers(GrowingTree tree) {
    this.tree = tree;
  }

  /** Hangs a person's name on the noun that a place belongs to. */
  void mend(int name) {
    int place = tree.heads()[name];
    if (place < 0 || !is(name, "appos", "PERSON") || !is(place, "nmod", "LOCATION")) {
      return;
    }
    int office = tree.heads()[place];
    if (office >= 0 && tree.tags()[office].equals("NN") && tree.names()[office].equals("O")) {
      tree.hang(name, office, "appos");
    }
  }

  private boolean is(int word, String relation, String named) {
    return tree.relations()[word].equals(relation) && tree.names()[word].equals(named);
  }
}
