package org.entente.nlp;

import java.util.Arrays;
import java.util.List;

/**
 * The hashes of the features of a sentence's words and pairs of words, as CoreNLP's {@code
 * NERFeatureFactory} names them under the settings that its model of three classes was trained
 * with: words, shapes, clusters and their neighbours', beginnings and ends of words, and whether a
 * capitalised word stands elsewhere in the sentence.
 */
final class NameFeatures {
  private static final int WIDTH = 5;
  private static final int LONGEST_PART = 6;
  private static final int SHORT = 3;
  private static final int NEAREST = 3;
  private static final int FARTHEST = 150;
  private static final String WORD = "|C";
  private static final String PAIR = "|CpC";

  private final List<NameWords.Placed> sentence;
  private long[] hashes = new long[64];
  private int count;
  private String suffix = WORD;

  NameFeatures(List<NameWords.Placed> sentence) {
    this.sentence = sentence;
  }

  private NameWords.Word word(int at) {
    return at < 0 || at >= sentence.size() ? NameWords.Word.NONE : sentence.get(at).word();
  }

  private void add(String... parts) {
    long hash = HashedRows.START;
    for (String part : parts) {
      hash = HashedRows.hash(hash, part);
    }
    put(HashedRows.hash(hash, suffix));
  }

  private void put(long hash) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * count);
    }
    hashes[count++] = hash;
  }

  private long[] taken() {
    long[] taken = Arrays.copyOf(hashes, count);
    count = 0;
    return taken;
  }

  /** The features of a word. */
  long[] ofWord(int at) {
    suffix = WORD;
    NameWords.Word word = word(at);
    NameWords.Word before = word(at - 1);
    NameWords.Word after = word(at + 1);
    add(word.cluster(), "-DISTSIM");
    add(word.text(), "-WORD");
    add(before.text(), "-PW");
    add(before.cluster(), "-PDISTSIM");
    add(after.text(), "-NW");
    add(after.cluster(), "-NDISTSIM");
    add("###");
    parts(word.text());
    shapes(word.shape(), before, after);
    if (before.text().length() <= SHORT) {
      add(word(at - 2).text(), "...", word.shape(), "-PPW_CTYPE");
    }
    if (after.text().length() <= SHORT) {
      add(word(at + 2).text(), "...", word.shape(), "-NNW_CTYPE");
    }
    occurrences(at);
    for (int i = 1; i <= WIDTH; i++) {
      add(word(at + i).text(), "-DISJN");
      add(word(at - i).text(), "-DISJP");
    }
    return taken();
  }

  private void shapes(String shape, NameWords.Word before, NameWords.Word after) {
    add(shape, "-TYPE");
    add(before.shape(), "-PTYPE");
    add(after.shape(), "-NTYPE");
    add(before.text(), "...", shape, "-PW_CTYPE");
    add(shape, "...", after.text(), "-NW_CTYPE");
    add(before.shape(), "...", shape, "-PCTYPE");
    add(shape, "...", after.shape(), "-CNTYPE");
    add(before.shape(), "...", shape, "...", after.shape(), "-PCNTYPE");
  }

  /** Beginnings and ends of two to six characters, the ends of the word being two of them. */
  private void parts(String text) {
    String word = "<" + text + ">";
    int longest = Math.min(LONGEST_PART, word.length());
    long begun = HashedRows.hash(HashedRows.START, '#');
    long hash = HashedRows.hash(begun, word.charAt(0));
    for (int end = 1; end < longest; end++) {
      hash = HashedRows.hash(hash, word.charAt(end));
      put(HashedRows.hash(HashedRows.hash(hash, '#'), WORD));
    }
    for (int from = word.length() - longest; from < word.length() - 1; from++) {
      long tail = HashedRows.hash(begun, word.subSequence(from, word.length()));
      put(HashedRows.hash(HashedRows.hash(tail, '#'), WORD));
    }
  }

  /** Whether a capitalised word before a small one is found again, and in what company. */
  private void occurrences(int at) {
    NameWords.Word word = word(at);
    NameWords.Word before = word(at - 1);
    boolean asks =
        word.isNameCase()
            && word(at + 1).text().chars().noneMatch(Character::isUpperCase)
            && hasLetter(word(at + 1))
            && hasLetter(before);
    if (!asks) {
      add("NO-OCCURRENCE-PATTERN");
      return;
    }
    boolean named = isName(at - 1);
    for (int jump = NEAREST; jump < FARTHEST && at + jump < sentence.size(); jump++) {
      if (word(at + jump).text().equals(word.text())) {
        add(named ? again("XY-NEXT-", at + jump, before) : alone("X-NEXT-", at + jump, -1));
      }
    }
    for (int jump = NEAREST; jump < FARTHEST && at - jump >= 0; jump++) {
      if (word(at - jump).text().equals(word.text())) {
        add(named ? again("XY-PREV-", at - jump, before) : alone("X-PREV-", at - jump, 1));
      }
    }
  }

  private String again(String direction, int there, NameWords.Word before) {
    boolean both = word(there - 1).text().equals(before.text());
    return direction + (both ? "OCCURRENCE-XY" : "OCCURRENCE-Y");
  }

  private String alone(String direction, int there, int inward) {
    if (isName(there + inward)) {
      return direction + "OCCURRENCE-YX";
    }
    return direction + (isName(there - inward) ? "OCCURRENCE-XY" : "OCCURRENCE-X");
  }

  private boolean isName(int at) {
    return word(at).isNameCase() && sentence.get(at).tag().equals("NNP");
  }

  private static boolean hasLetter(NameWords.Word word) {
    return word.text().chars().anyMatch(Character::isLetter);
  }

  /** The features of a word and the one before it. */
  long[] ofPair(int at) {
    suffix = PAIR;
    NameWords.Word word = word(at);
    NameWords.Word before = word(at - 1);
    add("PSEQ");
    add(word.text(), "-PSEQW");
    add(before.text(), "-", word.text(), "-PSEQW2");
    add(before.text(), "-PSEQpW");
    add(before.pairedCluster(), "-PSEQpDS");
    add(word.pairedCluster(), "-PSEQcDS");
    add(before.pairedCluster(), "-", word.pairedCluster(), "-PSEQpcDS");
    add(before.shape(), "-PSEQpS");
    add(word.shape(), "-PSEQcS");
    add(before.shape(), "-", word.shape(), "-TYPES");
    add(word.shape(), "-TPS2");
    add(at + 1 < sentence.size() ? word(at + 1).shape() : "null", "-TNS1");
    return taken();
  }
}
