package org.entente.nlp;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Mends attributions that close a sentence: in "Peru will expel the envoy, a ministry spokesman in
 * Lima said on Monday" the spokesman says it, and is no envoy in other words.
 */
final class Attributions extends Mender {
  private static final String NOUN_PHRASE = "DT|JJ[RS]?|NNP?S?|POS|IN|CD|PRP\\$|HYPH|VBG";

  private final RoleWords table;

  Attributions(GrowingTree tree, RoleWords table) {
    super(tree);
    this.table = table;
  }

  /** Mends what a verb of saying near the end of the sentence says, or one in its midst. */
  @Override
  void mend(int verb) {
    if (inMidst(verb)) {
      return;
    }
    if (!tags[verb].matches("VB[DZ]")
        || !table.is("closing", words[verb].toLowerCase(Locale.ROOT))
        || IntStream.range(verb + 1, words.length).anyMatch(tree::isVerb)
        || tree.below(verb).anyMatch(c -> c > verb && relations[c].matches("obj|iobj"))) {
      return;
    }
    int comma = comma(verb);
    int speaker = speaker(comma, verb);
    int said = said(comma);
    if (comma > 0 && speaker >= 0 && said >= 0) {
      tie(said, comma, speaker, verb);
    }
  }

  /** "Norway, Chad's premier said, attacked Peru": the premier is no Norway in other words. */
  private boolean inMidst(int verb) {
    int after = verb + 1;
    boolean saying =
        tags[verb].matches("VB[DZ]")
            && table.is("closing", words[verb].toLowerCase(Locale.ROOT))
            && after < words.length
            && words[after].equals(",");
    int comma = saying ? comma(verb) : -1;
    int speaker = comma > 0 ? speaker(comma, verb) : -1;
    int subject = tree.subject(verb);
    if (speaker < 0
        || subject < 0
        || subject >= comma
        || heads[speaker] != subject
        || !relations[speaker].equals("appos")) {
      return false;
    }
    int told =
        tree.below(verb)
            .filter(c -> c > after && relations[c].matches("dep|ccomp|conj|advcl"))
            .filter(c -> tree.isFinite(c) && tree.subject(c) < 0)
            .findFirst()
            .orElse(-1);
    if (told < 0) {
      return false;
    }
    heads[told] = heads[verb];
    relations[told] = relations[verb];
    tree.hang(subject, told, "nsubj");
    tree.hang(verb, told, "parataxis");
    tree.hang(speaker, verb, "nsubj");
    return true;
  }

  /** The comma before the noun phrase right before a verb, or -1. */
  private int comma(int verb) {
    int at = verb - 1;
    while (at > 0 && tags[at].matches(NOUN_PHRASE)) {
      at--;
    }
    return at > 0 && at < verb - 1 && words[at].equals(",") ? at : -1;
  }

  /** The head of the noun phrase between: its last noun before a preposition. */
  private int speaker(int comma, int verb) {
    int head = -1;
    for (int i = comma + 1; comma > 0 && i < verb && !tags[i].equals("IN"); i++) {
      head = tree.isNoun(i) ? i : head;
    }
    return head;
  }

  /** The verb with a subject of its own that all before the comma hangs on, or -1. */
  private int said(int comma) {
    return IntStream.range(0, Math.max(0, comma))
        .filter(i -> (heads[i] < 0 || heads[i] > comma) && tree.isVerb(i) && tree.subject(i) >= 0)
        .filter(i -> !relations[i].matches("acl.*"))
        .filter(i -> tree.below(i).noneMatch(c -> relations[c].equals("mark")))
        .filter(i -> tree.below(i).noneMatch(c -> c == 0 && relations[c].equals("advmod")))
        .findFirst()
        .orElse(-1);
  }

  private void tie(int said, int comma, int speaker, int verb) {
    if (heads[speaker] == verb && relations[speaker].equals("nsubj")) {
      return;
    }
    for (int i = 0; i < comma; i++) {
      if (heads[i] == verb && i != said) {
        tree.hang(i, said, relations[i].equals("nsubj") && i > said ? "obj" : relations[i]);
      }
    }
    if (heads[said] == verb) {
      int above = heads[verb];
      String relation = relations[verb];
      heads[said] = above;
      relations[said] = relation;
    }
    tree.hang(verb, said, "parataxis");
    tree.hang(speaker, verb, "nsubj");
  }
}
