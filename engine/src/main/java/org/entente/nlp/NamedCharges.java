package org.entente.nlp;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Mends a noun for what was said that a relative clause without "which" follows: in "Oman said Peru
 * had armed them, an accusation Lima called absurd" Lima is no accusation.
 */
final class NamedCharges extends Mender {
  private static final int NEAR = 4;

  private final RoleWords table;

  NamedCharges(GrowingTree tree, RoleWords table) {
    super(tree);
    this.table = table;
  }

  @Override
  void mend(int noun) {
    boolean apposed =
        noun > 2
            && table.is("charge", words[noun].toLowerCase(Locale.ROOT))
            && words[noun - 1].matches("an?")
            && words[noun - 2].equals(",");
    int name = heads[noun];
    if (!apposed || name <= noun || !relations[noun].equals("compound")) {
      return;
    }
    int verb = verb(name);
    int said = verbBefore(noun);
    if (verb >= 0 && said >= 0) {
      relate(noun, name, verb, said);
    }
  }

  private int verb(int name) {
    return IntStream.range(name + 1, Math.min(words.length, name + NEAR))
        .filter(v -> tags[v].matches("VB[DPZ]"))
        .filter(v -> IntStream.range(name + 1, v).noneMatch(i -> words[i].equals(",")))
        .findFirst()
        .orElse(-1);
  }

  /** The last verb before the comma, to whose clause the noun is a name. */
  private int verbBefore(int noun) {
    return IntStream.iterate(noun - 3, i -> i >= 0, i -> i - 1)
        .filter(tree::isVerb)
        .filter(i -> !relations[i].startsWith("aux"))
        .findFirst()
        .orElse(-1);
  }

  private void relate(int noun, int name, int verb, int said) {
    heads[noun] = said;
    relations[noun] = "dep";
    heads[verb] = noun;
    relations[verb] = "acl:relcl";
    heads[name] = verb;
    relations[name] = "nsubj";
    heads[noun - 1] = noun;
    IntStream.range(said + 1, noun - 2)
        .filter(i -> heads[i] == verb || heads[i] == name)
        .forEach(i -> backTo(i, said));
  }

  /** An object that the parser took for the subject of the clause behind it. */
  private void backTo(int word, int verb) {
    heads[word] = verb;
    relations[word] = tree.isNoun(word) ? "obj" : "punct";
  }
}
