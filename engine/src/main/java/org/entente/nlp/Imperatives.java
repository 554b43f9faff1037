package org.entente.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;

/**
 * Mends the tags of verbs that open a sentence and bid somebody do something, which the tagger, who
 * sees few of them, takes for nouns: "Release our men", "Hand over the wheat".
 */
final class Imperatives {
  private static final String OPENING = "``|''|\"|-LRB-";

  private Imperatives() {}

  /** Changes the tag of a noun that opens a sentence before an object with an article or owner. */
  static void mend(List<CoreLabel> words) {
    int verb = 0;
    while (verb < words.size() && words.get(verb).tag().matches(OPENING)) {
      verb++;
    }
    int object = verb + 1;
    if (object < words.size()
        && words.get(object).tag().matches("RP|IN|RB")
        && !words.get(object).word().matches("of|for|by")) {
      object++;
    }
    boolean bids =
        object < words.size()
            && words.get(verb).tag().matches("NNP?|VBP|JJ")
            && words.get(object).tag().matches("DT|PRP\\$|PRP")
            && isVerb(words.get(verb), object > verb + 1);
    if (bids) {
      words.get(verb).setTag("VB");
    }
  }

  /** Whether a word mostly bids where a phrase follows it, at once or behind a particle. */
  private static boolean isVerb(CoreLabel word, boolean particle) {
    String verb = word.word().toLowerCase(Locale.ROOT);
    return Regraft.WORDS.is(particle ? "bidding-with" : "bidding", verb);
  }
}
