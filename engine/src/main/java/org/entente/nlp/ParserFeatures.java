package org.entente.nlp;

/**
 * The 48 features of a state (Chen and Manning 2014, section 3.1), as rows of the embeddings: words
 * and tags of eighteen places around the top of the stack and the next words, and the labels of the
 * twelve of them that are children.
 */
final class ParserFeatures {
  static final int COUNT = 48;

  private static final int TAGS = 18;
  private static final int CHILDREN = 6;
  private static final int LABELS = 36 - CHILDREN;
  private static final int ABSENT = 1;
  private static final int ROOT = 2;

  private final int[] words;
  private final int[] tags;
  private final int firstTag;
  private final int firstLabel;

  /**
   * The features of a sentence.
   *
   * @param words for each word its row, counted from the first word
   * @param tags for each word its tag's row, counted from the first tag
   */
  ParserFeatures(int[] words, int[] tags, int knownWords, int knownTags) {
    this.words = words;
    this.tags = tags;
    this.firstTag = knownWords;
    this.firstLabel = knownWords + knownTags;
  }

  /** Writes the features of a state. */
  void of(ParserState state, int[] into) {
    for (int i = 0; i < 3; i++) {
      word(state.stack(2 - i), i, into);
      word(state.buffer(i), 3 + i, into);
    }
    for (int j = 0; j < 2; j++) {
      int word = state.stack(j);
      int at = CHILDREN + j * CHILDREN;
      child(state, state.left(word), at, into);
      child(state, state.right(word), at + 1, into);
      child(state, state.left2(word), at + 2, into);
      child(state, state.right2(word), at + 3, into);
      child(state, state.left(state.left(word)), at + 4, into);
      child(state, state.right(state.right(word)), at + 5, into);
    }
  }

  private void child(ParserState state, int word, int at, int[] into) {
    word(word, at, into);
    into[LABELS + at] = firstLabel + (word <= 0 ? 0 : state.label(word));
  }

  private void word(int word, int at, int[] into) {
    into[at] = word > 0 ? words[word - 1] : word == 0 ? ROOT : ABSENT;
    into[TAGS + at] = firstTag + (word > 0 ? tags[word - 1] : word == 0 ? ROOT : ABSENT);
  }
}
