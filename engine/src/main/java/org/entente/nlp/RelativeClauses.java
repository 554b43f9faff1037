package org.entente.nlp;

/**
 * Mends relative clauses that the parser took for something else:
 *
 * <ul>
 *   <li>"the union, which suspended aid": not "suspended aid" of which the word "which" is part.
 *   <li>"the envoy, who was training them" hung on loosely: a relative clause.
 *   <li>"three officials it accuses of fraud": one without a relative.
 * </ul>
 */
final class RelativeClauses extends Mender {
  private final RoleWords table;

  RelativeClauses(GrowingTree tree, RoleWords table) {
    super(tree);
    this.table = table;
  }

  /** Mends the clause that a pronoun opens. */
  @Override
  void mend(int pronoun) {
    if (opensRelative(pronoun)) {
      asNoun(pronoun);
      loose(pronoun);
    }
    contact(pronoun);
  }

  /** "Sanctions on officials it accuses of fraud": the officials are whom it accuses. */
  private void contact(int pronoun) {
    int verb = heads[pronoun];
    int noun = pronoun - 1;
    boolean clause =
        tags[pronoun].equals("PRP")
            && relations[pronoun].equals("nsubj")
            && noun > 0
            && tree.isNoun(noun)
            && verb > pronoun
            && relations[verb].matches("parataxis|dep")
            && heads[verb] >= 0
            && heads[verb] < noun
            && tree.isFinite(verb)
            && tree.hangsOn(noun, heads[verb]);
    boolean open =
        clause
            && (tags[Math.min(verb + 1, words.length - 1)].equals("IN")
                || tree.below(verb).noneMatch(c -> relations[c].matches("i?obj|[cx]comp|cop")));
    if (open) {
      tree.hang(verb, noun, "acl:relcl");
      tree.below(verb)
          .filter(c -> c > verb + 2 && relations[c].equals("obj"))
          .forEach(c -> tree.hang(c, verb + 2, "obj"));
    }
  }

  /** ", which suspended aid": read as a noun with a participle before it. */
  private void asNoun(int pronoun) {
    int verb = pronoun + 1;
    if (verb >= words.length || !tags[verb].matches("VB[DNZP]")) {
      return;
    }
    int noun = heads[verb];
    int antecedent = pronoun - (words[pronoun - 1].equals(",") ? 2 : 1);
    if (!relations[verb].equals("amod")
        || noun < verb
        || antecedent < 0
        || !tags[antecedent].startsWith("NN")
        || tree.hangsOn(antecedent, noun)
        || tree.hangsOn(antecedent, pronoun)) {
      return;
    }
    tree.hang(verb, antecedent, "acl:relcl");
    tree.hang(pronoun, verb, "nsubj");
    tree.hang(noun, verb, "obj");
    tree.below(noun)
        .filter(c -> c > noun && relations[c].equals("conj") && tags[c].startsWith("VB"))
        .forEach(c -> tree.hang(c, verb, "conj"));
  }

  /** "Ankara, which has been arming them": the clause hung on as something unknown. */
  private void loose(int pronoun) {
    int head = heads[pronoun];
    if (relations[pronoun].equals("nsubj")
        && relations[head].matches("parataxis|ccomp")
        && words[pronoun - 1].equals(",")
        && pronoun > 1
        && tree.isNoun(pronoun - 2)
        && heads[head] >= 0
        && heads[head] < pronoun
        && !tree.hangsOn(pronoun - 2, head)) {
      tree.hang(head, pronoun - 2, "acl:relcl");
    } else if (relations[pronoun].equals("nsubj") && relations[head].equals("dep")) {
      int noun = heads[head];
      if (noun >= 0 && noun < pronoun && tags[noun].startsWith("NN") && head > pronoun) {
        tree.hang(head, noun, "acl:relcl");
      }
    } else if (relations[pronoun].equals("dep") && head < pronoun && tags[head].startsWith("NN")) {
      tree.below(pronoun)
          .filter(v -> v > pronoun && relations[v].equals("dep") && tags[v].startsWith("VB"))
          .filter(v -> tree.below(v).noneMatch(c -> relations[c].equals("nsubj")))
          .findFirst()
          .ifPresent(
              v -> {
                tree.hang(v, head, "acl:relcl");
                tree.hang(pronoun, v, "nsubj");
              });
    }
  }

  private boolean opensRelative(int i) {
    return i > 0
        && table.is("relative", words[i])
        && tags[i].startsWith("W")
        && heads[i] >= 0
        && (words[i - 1].equals(",") || tags[i - 1].startsWith("NN"));
  }
}
