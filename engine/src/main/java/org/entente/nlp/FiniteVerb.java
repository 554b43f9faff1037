package org.entente.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/**
 * Mends the tag of a sentence's only verb: "The rebels, who fought for weeks, offered to leave."
 * has to have a finite verb, so "offered" is no participle; nor is it behind another aside: "Peru,
 * like Chile, offered to leave." Headlines, which end without a full stop, have none.
 */
final class FiniteVerb {
  static final Set<String> TAGS = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WP$");

  private FiniteVerb() {}

  /** Makes the first participle of a sentence without a finite verb its verb. */
  static void mend(List<CoreLabel> words) {
    int end = words.size() - 1;
    if (end < 3 || !words.get(end).word().equals(".")) {
      return;
    }
    int participle = -1;
    boolean aside = false;
    int closed = -1;
    boolean noun = false;
    for (int i = 0; i < end - 1; i++) {
      String tag = words.get(i).tag();
      if (words.get(i).word().equals(",")) {
        closed = aside ? i : closed;
        aside = !aside && (opensRelative(words, i + 1) || opensPhrase(words, i + 1));
      } else if (!aside && (TAGS.contains(tag) || RELATIVE.contains(tag))) {
        return;
      } else if (!aside && participle < 0 && noun && mayBeFinite(words, i, closed)) {
        participle = i;
      }
      noun |= !aside && tag.startsWith("NN");
    }
    if (participle > 0) {
      words.get(participle).setTag("VBD");
    }
  }

  /** The "Lebanese" of "hundreds of Lebanese blocked roads". */
  private static boolean isPeople(List<CoreLabel> words, int at) {
    return at > 1
        && words.get(at).tag().equals("JJ")
        && Character.isUpperCase(words.get(at).word().charAt(0))
        && words.get(at - 1).word().equals("of");
  }

  private static boolean intends(CoreLabel word) {
    return Regraft.WORDS.is("intending", word.word());
  }

  private static boolean opensRelative(List<CoreLabel> words, int at) {
    return at < words.size()
        && (RELATIVE.contains(words.get(at).tag())
            || words.get(at).tag().equals("IN")
                && at + 1 < words.size()
                && RELATIVE.contains(words.get(at + 1).tag()));
  }

  /**
   * ", like Peru,", ", accused of theft,": a preposition or participle, no finite verb up to a
   * comma.
   */
  private static boolean opensPhrase(List<CoreLabel> words, int at) {
    int first = at < words.size() && words.get(at).tag().equals("RB") ? at + 1 : at;
    boolean phrase = first < words.size() && words.get(first).tag().matches("IN|VB[GN]");
    for (int i = first; phrase && i < words.size(); i++) {
      if (words.get(i).word().equals(",")) {
        return true;
      }
      phrase = !TAGS.contains(words.get(i).tag());
    }
    return false;
  }

  /**
   * "Offered" is either; "given" is a participle. "A source accused Peru": what has an object
   * behind it is no participle.
   *
   * @param closed where the last aside ends
   */
  private static boolean mayBeFinite(List<CoreLabel> words, int at, int closed) {
    String before = words.get(at - 1).tag();
    String behind = words.get(at + 1).tag();
    boolean infinitive = behind.equals("TO") && words.get(at + 2).tag().equals("VB");
    boolean open = !behind.matches("IN|TO") || infinitive;
    return words.get(at).tag().equals("VBN")
        && words.get(at).word().endsWith("ed")
        && (closed == at - 1 && open
            || (before.matches("NNP?S?") || isPeople(words, at - 1))
                && behind.matches("DT|PRP\\$?|NNP?S?")
            || infinitive && intends(words.get(at)) && before.matches("NN.*|RB"));
  }
}
