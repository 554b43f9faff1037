package org.entente.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a sentence as the name finder knows them. */
final class NameWords {
  /** Behind these a hyphen stays apart: "Chicago-based" is no name. */
  private static final Set<String> APART =
      Set.of(
          "based",
          "area",
          "registered",
          "headquartered",
          "native",
          "born",
          "raised",
          "backed",
          "controlled",
          "owned",
          "resident",
          "trained",
          "educated");

  private static final String NO_CLUSTER = "0";
  private static final int KEPT = 1 << 13;

  private final NameModel model;
  private final HashedRows clusters;
  private final Set<String> lowercase;
  private final Word[] kept = new Word[KEPT];

  /**
   * A word.
   *
   * @param written as the text has it, with what a hyphen joins to it
   * @param text in American spelling
   * @param shape its letters by kind
   * @param cluster of words used alike
   */
  record Word(String written, String text, String shape, String cluster) {
    /** What stands where the sentence has ended. */
    static final Word NONE = new Word("", "", "", "null");

    /** The cluster as features of pairs have it. */
    String pairedCluster() {
      return this == NONE ? "" : cluster;
    }

    /** Whether it begins with its only capital. */
    boolean isNameCase() {
      return text.length() > 1
          && (Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0)))
          && text.chars().skip(1).noneMatch(Character::isUpperCase);
    }
  }

  /** A word in its place, which it shares with the tokens that hyphens join to it. */
  record Placed(Word word, String tag, int tokens) {}

  NameWords(NameModel model) {
    this.model = model;
    this.clusters = new HashedRows(model.words);
    this.lowercase = new HashSet<>(Arrays.asList(model.lowercase));
  }

  /** Whether a word in small letters is known as one that is no name. */
  boolean isUsuallySmall(String word) {
    return lowercase.contains(word);
  }

  /** The words of a sentence, tokens around hyphens being one. */
  List<Placed> of(List<CoreLabel> tokens) {
    List<Placed> words = new ArrayList<>(tokens.size());
    for (int from = 0, to; from < tokens.size(); from = to) {
      StringBuilder written = new StringBuilder(tokens.get(from).word());
      to = from + 1;
      while (to < tokens.size() && isJoined(tokens, to, written)) {
        written.append(tokens.get(to).word());
        to++;
      }
      words.add(new Placed(word(written.toString()), tokens.get(from).tag(), to - from));
    }
    return words;
  }

  private static boolean isJoined(List<CoreLabel> tokens, int at, CharSequence written) {
    String after = tokens.get(at - 1).after();
    if (after == null || !after.isEmpty()) {
      return false;
    }
    boolean hyphen = tokens.get(at).word().equals("-");
    if (hyphen) {
      return at + 1 < tokens.size() && !APART.contains(tokens.get(at + 1).word());
    }
    return written.charAt(written.length() - 1) == '-' && !APART.contains(tokens.get(at).word());
  }

  private Word word(String written) {
    int slot = written.hashCode() * 0x9E3779B9 >>> Integer.SIZE - 13;
    Word word = kept[slot];
    if (word == null || !word.written.equals(written)) {
      word = made(written);
      kept[slot] = word;
    }
    return word;
  }

  private Word made(String written) {
    String text = Americanize.americanize(written);
    String shape =
        WordShapeClassifier.wordShape(text, WordShapeClassifier.WORDSHAPECHRIS2USELC, lowercase);
    String digits =
        WordShapeClassifier.wordShape(
            text.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
    int row = clusters.row(HashedRows.hash(digits));
    return new Word(
        written, text, shape, row < 0 ? NO_CLUSTER : model.clusters[model.clusterOf[row]]);
  }
}
