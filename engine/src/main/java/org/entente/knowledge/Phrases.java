package org.entente.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An index from phrases of one or more words to values: the longest phrase that begins at a
 * position is found in one walk.
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {

  /** A phrase found: its values and how many words it took. */
  public record Match<V>(int length, List<V> values) {}

  private static final class Node<V> {
    final Map<String, Node<V>> next = new HashMap<>(2);
    final List<V> values = new ArrayList<>(1);
  }

  private final Node<V> root = new Node<>();

  /** Adds a value under a phrase, whose words are parted by spaces. */
  public void add(String phrase, V value) {
    Node<V> node = root;
    for (String word : phrase.split(" ")) {
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    node.values.add(value);
  }

  /** Forgets the values of exactly this phrase. */
  public void clear(String phrase) {
    Node<V> node = root;
    for (String word : phrase.split(" ")) {
      node = node.next.get(word);
      if (node == null) {
        return;
      }
    }
    node.values.clear();
  }

  /** The longest phrase that begins at a position; length 0 where there is none. */
  public <T> Match<V> longest(List<T> tokens, int from, Function<T, String> word) {
    Node<V> node = root;
    Match<V> best = new Match<>(0, List.of());
    for (int i = from; i < tokens.size(); i++) {
      node = node.next.get(word.apply(tokens.get(i)));
      if (node == null) {
        break;
      }
      if (!node.values.isEmpty()) {
        best = new Match<>(i - from + 1, node.values);
      }
    }
    return best;
  }

  /** The values of exactly this phrase. */
  public List<V> get(String phrase) {
    Node<V> node = root;
    for (String word : phrase.split(" ")) {
      node = node.next.get(word);
      if (node == null) {
        return List.of();
      }
    }
    return List.copyOf(node.values);
  }
}
