package org.entente.nlp;

import java.util.stream.IntStream;

/**
 * Puts back what a greedy parser breaks off:
 *
 * <ul>
 *   <li>a sentence that hangs on the quotation mark before it;
 *   <li>"the ministers of France, the Community and Canada": members of a list left on its comma;
 *   <li>"charged the officer with murder and the mayor fired his chief": the mayor is no second
 *       crime but who fired;
 *   <li>"White House and congressional leaders": the first is a party of its own;
 *   <li>"the French and German ministers": the French is an adjective of theirs too;
 *   <li>"presidents Ana Roe and Eva Poe": named by the names, not by the title;
 *   <li>"polls taken in Kano found": what is not helped by an auxiliary describes;
 *   <li>"told you he would not be ready": what has a subject and a finite verb is no infinitive.
 * </ul>
 */
final class Rejoin {
  private static final String MARKS = "''|``|\"|'|`|“|”|,|:|;|--|-|—|–|…|\\.\\.\\.|\\.";

  private final GrowingTree tree;

  private Rejoin(GrowingTree tree) {
    this.tree = tree;
  }

  /** Mends what can be mended. */
  static void mend(GrowingTree tree) {
    Rejoin rejoin = new Rejoin(tree);
    for (int i = 0; i < tree.size(); i++) {
      rejoin.root(i);
      rejoin.listed(i);
    }
    for (int i = 0; i < tree.size(); i++) {
      rejoin.subject(i);
      rejoin.clause(i);
      rejoin.partner(i);
      rejoin.adjective(i);
      rejoin.title(i);
      rejoin.participle(i);
    }
  }

  /** The verb below a mark, or else what stands first, takes the mark's place. */
  private void root(int mark) {
    if (tree.heads()[mark] >= 0 || !isMark(mark) || tree.below(mark).noneMatch(c -> !isMark(c))) {
      return;
    }
    int root =
        tree.below(mark)
            .filter(tree::isVerb)
            .findFirst()
            .orElseGet(() -> tree.below(mark).filter(c -> !isMark(c)).findFirst().getAsInt());
    tree.heads()[root] = -1;
    tree.relations()[root] = "root";
    tree.hang(mark, root, "punct");
    tree.below(mark).forEach(c -> tree.hang(c, root, tree.relations()[c]));
  }

  /** A noun on a comma, with more behind it, stands beside the noun before the comma. */
  private void listed(int noun) {
    int comma = tree.heads()[noun];
    if (comma < 1 || !isMark(comma) || tree.heads()[comma] < 0) {
      return;
    }
    boolean more = tree.below(noun).anyMatch(c -> tree.relations()[c].equals("conj"));
    if (tree.isNoun(noun) && tree.isNoun(comma - 1) && comma < noun && more) {
      tree.hang(noun, comma - 1, "conj");
    } else {
      tree.hang(noun, tree.heads()[comma], tree.relations()[noun]);
    }
  }

  /** "… and the mayor fired": a joined noun right before a finite verb that lacks a subject. */
  private void subject(int noun) {
    int verb = noun + 1;
    if (verb >= tree.size()
        || !tree.isNoun(noun)
        || !tree.relations()[noun].equals("conj")
        || !tree.tags()[verb].matches("VB[DZP]")
        || !tree.relations()[verb].matches("dep|parataxis")
        || tree.subject(verb) >= 0
        || tree.below(noun).anyMatch(c -> tree.relations()[c].equals("conj"))) {
      return;
    }
    int before = tree.heads()[noun];
    tree.hang(noun, verb, "nsubj");
    if (tree.hangsOn(verb, noun) || tree.heads()[noun] != verb) {
      return;
    }
    tree.below(before)
        .filter(c -> c < noun && c > before && tree.relations()[c].equals("cc"))
        .forEach(c -> tree.hang(c, verb, "cc"));
    if (tree.isVerb(tree.heads()[verb])) {
      tree.relations()[verb] = "conj";
    }
  }

  /** A name before "and", read as describing the noun behind it as an adjective there does. */
  private void partner(int name) {
    int noun = tree.heads()[name];
    int and = joining(name);
    if (and < 0
        || noun < and + 2
        || !tree.tags()[name].startsWith("NNP")
        || !tree.relations()[name].equals("compound")
        || !tree.isNoun(noun)
        || !tree.tags()[and + 1].equals("JJ")
        || tree.heads()[and + 1] != name) {
      return;
    }
    int above = tree.heads()[noun];
    String relation = tree.relations()[noun];
    tree.hang(and + 1, noun, "amod");
    tree.heads()[name] = above;
    tree.relations()[name] = relation;
    tree.hang(noun, name, "conj");
    tree.hang(and, noun, "cc");
    tree.below(noun)
        .filter(c -> c < name && !tree.relations()[c].matches("compound|amod"))
        .forEach(c -> tree.hang(c, name, tree.relations()[c]));
  }

  /** A participle without auxiliary, taken for the verb in place of the finite one behind it. */
  private void participle(int participle) {
    int noun = tree.subject(participle);
    if (!tree.tags()[participle].equals("VBN")
        || noun < 0
        || noun > participle
        || tree.below(participle)
            .anyMatch(c -> tree.relations()[c].matches("aux.*|cop|mark|obj"))) {
      return;
    }
    tree.below(participle)
        .filter(v -> v > participle && tree.tags()[v].matches("VB[DZ]"))
        .filter(v -> tree.relations()[v].matches("dep|ccomp|conj") && tree.subject(v) < 0)
        .findFirst()
        .ifPresent(v -> describe(noun, participle, v));
  }

  private void describe(int noun, int participle, int verb) {
    tree.heads()[verb] = tree.heads()[participle];
    tree.relations()[verb] = tree.relations()[participle];
    tree.hang(noun, verb, "nsubj");
    tree.hang(participle, noun, "acl");
    tree.below(participle)
        .filter(c -> c > verb)
        .forEach(c -> tree.hang(c, verb, tree.relations()[c]));
  }

  /** The "French" of "the French and German ministers", read as if it stood for the ministers. */
  private void adjective(int first) {
    int and = joining(first);
    int second = and + 1;
    if (and < 0
        || !tree.tags()[first].equals("JJ")
        || !tree.tags()[second].equals("JJ")
        || tree.heads()[first] < 0) {
      return;
    }
    int noun = tree.heads()[second];
    if (noun <= second || tree.heads()[noun] != first || !tree.relations()[noun].equals("conj")) {
      return;
    }
    int above = tree.heads()[first];
    boolean subject = above > noun && tree.isVerb(above) && tree.subject(above) < 0;
    tree.heads()[noun] = above;
    tree.relations()[noun] = subject ? "nsubj" : tree.relations()[first];
    tree.hang(first, noun, "amod");
    tree.hang(second, first, "conj");
    tree.hang(and, second, "cc");
    tree.below(above)
        .filter(c -> c < first && tree.relations()[c].equals("det"))
        .forEach(c -> tree.hang(c, noun, "det"));
  }

  /** A title right before a name that hangs on it: the name takes its place. */
  private void title(int noun) {
    if (!tree.tags()[noun].matches("NNS?") || tree.heads()[noun] < 0) {
      return;
    }
    tree.below(noun)
        .filter(n -> tree.relations()[n].equals("dep") && n > noun && named(noun + 1, n))
        .findFirst()
        .ifPresent(
            name -> {
              tree.heads()[name] = tree.heads()[noun];
              tree.relations()[name] = tree.relations()[noun];
              tree.below(noun)
                  .filter(c -> c < noun && !tree.relations()[c].matches("compound|amod"))
                  .forEach(c -> tree.hang(c, name, tree.relations()[c]));
              tree.hang(noun, name, "compound");
            });
  }

  private boolean named(int from, int to) {
    return IntStream.rangeClosed(from, to).allMatch(i -> tree.tags()[i].startsWith("NNP"));
  }

  /** The "and" below a word and right behind it, or -1. */
  private int joining(int word) {
    int and = word + 1;
    return and + 1 < tree.size() && tree.heads()[and] >= word && tree.relations()[and].equals("cc")
        ? and
        : -1;
  }

  private void clause(int word) {
    if (tree.relations()[word].equals("xcomp") && tree.subject(word) >= 0 && finite(word)) {
      tree.relations()[word] = "ccomp";
    }
  }

  private boolean finite(int word) {
    return tree.tags()[word].matches("VB[DZ]")
        || tree.below(word).anyMatch(c -> tree.tags()[c].matches("MD|VB[DZP]"));
  }

  private boolean isMark(int i) {
    return tree.words()[i].matches(MARKS);
  }
}
