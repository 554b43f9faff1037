package org.entente.nlp;

import java.util.stream.IntStream;

/**
 * A parse that is being mended: which word hangs on which, and as what.
 *
 * @param names each word's class of name, "O" for none
 * @param heads each word's head, -1 for the root
 */
record GrowingTree(String[] words, String[] tags, String[] names, int[] heads, String[] relations) {

  /** Over words, tags and names of the same length; the tree given stays as it is. */
  static GrowingTree of(String[] words, String[] tags, String[] names, Parser.Tree tree) {
    return new GrowingTree(words, tags, names, tree.heads().clone(), tree.relations().clone());
  }

  Parser.Tree grown() {
    return new Parser.Tree(heads, relations);
  }

  int size() {
    return words.length;
  }

  IntStream below(int head) {
    return IntStream.range(0, words.length).filter(i -> heads[i] == head);
  }

  /** A verb's subject, or -1. */
  int subject(int verb) {
    return below(verb).filter(c -> relations[c].startsWith("nsubj")).findFirst().orElse(-1);
  }

  boolean isVerb(int i) {
    return tags[i].startsWith("VB");
  }

  /** Whether a verb is finite, by itself or by an auxiliary. */
  boolean isFinite(int verb) {
    return FiniteVerb.TAGS.contains(tags[verb])
        || below(verb)
            .anyMatch(c -> relations[c].startsWith("aux") && FiniteVerb.TAGS.contains(tags[c]));
  }

  boolean isNoun(int i) {
    return tags[i].startsWith("NN");
  }

  boolean hangsOn(int word, int on) {
    int at = word;
    for (int i = 0; i < words.length && at >= 0; i++) {
      if (at == on) {
        return true;
      }
      at = heads[at];
    }
    return false;
  }

  /** Where the words that hang on one, and stand before it without a gap, begin. */
  int first(int word) {
    int first = word;
    while (first > 0 && hangsOn(first - 1, word)) {
      first--;
    }
    return first;
  }

  /** Hangs a word somewhere else, unless that would close a ring. */
  void hang(int word, int on, String relation) {
    if (!hangsOn(on, word)) {
      heads[word] = on;
      relations[word] = relation;
    }
  }
}
