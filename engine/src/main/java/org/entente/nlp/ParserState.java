package org.entente.nlp;

import java.util.Arrays;

/**
 * A state of an arc-standard parse (Nivre 2004): a stack of words begun, the words not yet read,
 * and the arcs so far. Words count from 1; 0 is the root, −1 none.
 *
 * <p>Of the children of a word only the two outermost on each side are kept, which is all that
 * features ask for.
 */
final class ParserState {
  private static final int ROOT_LABEL = 1;

  private final int size;
  private final int[] stack;
  private int height;
  private int read;
  private final int[] heads;
  private final int[] labels;
  private final int[] left;
  private final int[] left2;
  private final int[] right;
  private final int[] right2;

  ParserState(int size) {
    this.size = size;
    this.stack = new int[size + 1];
    this.height = 1;
    this.heads = new int[size + 1];
    this.labels = new int[size + 1];
    this.left = none(size);
    this.left2 = none(size);
    this.right = none(size);
    this.right2 = none(size);
    Arrays.fill(heads, -1);
  }

  private static int[] none(int size) {
    int[] children = new int[size + 1];
    Arrays.fill(children, -1);
    return children;
  }

  int size() {
    return size;
  }

  boolean isDone() {
    return height == 1 && read == size;
  }

  /** The word at a depth of the stack, 0 being the top, or −1. */
  int stack(int depth) {
    return depth < height ? stack[height - 1 - depth] : -1;
  }

  /** A word not yet read, 0 being the next, or −1. */
  int buffer(int ahead) {
    return read + ahead < size ? read + ahead + 1 : -1;
  }

  int head(int word) {
    return heads[word];
  }

  int label(int word) {
    return labels[word];
  }

  /** The leftmost child before a word, or −1. */
  int left(int word) {
    return word < 0 ? -1 : left[word];
  }

  /** The second child from the left. */
  int left2(int word) {
    return word < 0 ? -1 : left2[word];
  }

  /** The rightmost child behind a word, or −1. */
  int right(int word) {
    return word < 0 ? -1 : right[word];
  }

  /** The second child from the right. */
  int right2(int word) {
    return word < 0 ? -1 : right2[word];
  }

  /**
   * Whether a transition may be taken.
   *
   * @param transition left arcs by label, then right arcs, then the shift
   * @param labels number of labels
   */
  boolean allows(int transition, int labels) {
    if (transition == 2 * labels) {
      return read < size;
    }
    boolean toLeft = transition < labels;
    int head = stack(toLeft ? 0 : 1);
    boolean root = transition % labels + 1 == ROOT_LABEL;
    if (head < 0 || (head == 0) != root) {
      return false;
    }
    return height > 2 || !toLeft && height == 2 && read == size;
  }

  void apply(int transition, int labels) {
    if (transition == 2 * labels) {
      stack[height++] = ++read;
    } else if (transition < labels) {
      arc(stack(0), stack(1), transition + 1);
      stack[height - 2] = stack[height - 1];
      height--;
    } else {
      arc(stack(1), stack(0), transition - labels + 1);
      height--;
    }
  }

  private void arc(int head, int child, int label) {
    heads[child] = head;
    labels[child] = label;
    // Children are attached from the inside out.
    if (child < head) {
      left2[head] = left[head];
      left[head] = child;
    } else {
      right2[head] = right[head];
      right[head] = child;
    }
  }
}
