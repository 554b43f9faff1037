package org.entente.nlp;

/** Mends one kind of mistake in a parse, whose words and arcs it has at hand. */
abstract class Mender {
  final GrowingTree tree;
  final String[] words;
  final String[] tags;
  final int[] heads;
  final String[] relations;

  Mender(GrowingTree tree) {
    this.tree = tree;
    this.words = tree.words();
    this.tags = tree.tags();
    this.heads = tree.heads();
    this.relations = tree.relations();
  }

  /** Mends what is wrong about a word. */
  abstract void mend(int word);
}
