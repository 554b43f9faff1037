package org.entente.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.Arrays;
import java.util.List;

/** Tagged words to Universal Dependencies, one head a word. Safe to share between threads. */
final class Parser {
  /** Longest sentence that is parsed; time grows with the square of the length. */
  static final int LONGEST = 300;

  private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  /**
   * The head of each word, or −1, and its relation to it: {@code root} without a head, or {@code
   * dep} where the sentence was not parsed.
   */
  record Tree(int[] heads, String[] relations) {}

  private final DependencyParser parser;

  private Parser(DependencyParser parser) {
    this.parser = parser;
  }

  static Parser load() {
    return new Parser(DependencyParser.loadFromModelFile(MODEL));
  }

  Tree parse(List<CoreLabel> words) {
    if (words.size() > LONGEST) {
      return flat(words.size(), "dep");
    }
    Tree tree = flat(words.size(), "root");
    for (TypedDependency edge : parser.predict(words).typedDependencies()) {
      int word = edge.dep().index() - 1;
      tree.heads[word] = edge.gov().index() - 1;
      tree.relations[word] = edge.reln().toString();
    }
    return tree;
  }

  private static Tree flat(int words, String relation) {
    Tree tree = new Tree(new int[words], new String[words]);
    Arrays.fill(tree.heads, -1);
    Arrays.fill(tree.relations, relation);
    return tree;
  }
}
