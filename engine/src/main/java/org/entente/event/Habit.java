package org.entente.event;

import java.util.Locale;
import java.util.stream.Stream;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * "Would" of what was done again and again, or later on in a story, and was done: "every spring
 * rebels would shell the port", "in the 1980s agents would kidnap dissidents", "months later he
 * would resign".
 */
final class Habit {
  private Habit() {}

  /** Whether a verb is told so, by its times, and not by a speaker. */
  static boolean is(Token verb, Sentence sentence, StatusWords words) {
    boolean would =
        sentence.children(verb, "aux").stream().anyMatch(a -> a.text().equalsIgnoreCase("would"));
    if (!would || sentence.children(verb, "aux").size() > 1) {
      return false;
    }
    return often(verb, sentence, words)
        || verb.plainRelation().equals("root")
            && sentence.child(verb, "parataxis").isEmpty()
            && then(verb, sentence, words);
  }

  private static boolean often(Token verb, Sentence sentence, StatusWords words) {
    return said(verb, sentence)
        && (times(verb, sentence)
                .anyMatch(t -> words.is("often", t) || decade(t) || each(t, sentence))
            || sentence.children(verb, "advcl").stream()
                .anyMatch(c -> words.opens("often", c, sentence)));
  }

  /** No clause that somebody says, who may tell of days to come. */
  private static boolean said(Token verb, Sentence sentence) {
    return !verb.plainRelation().matches("ccomp|parataxis");
  }

  private static Stream<Token> times(Token verb, Sentence sentence) {
    return sentence.children(verb, "obl", "advmod", "nmod").stream()
        .filter(t -> t.index() < verb.index());
  }

  /** "Every spring", "each May". */
  private static boolean each(Token noun, Sentence sentence) {
    return sentence.children(noun, "det").stream()
        .anyMatch(d -> d.text().toLowerCase(Locale.ROOT).matches("every|each"));
  }

  private static boolean decade(Token time) {
    return time.text().matches("(1[89]|20)\\d0s");
  }

  /** "Months later", "the following day". */
  private static boolean then(Token verb, Sentence sentence, StatusWords words) {
    return times(verb, sentence)
        .anyMatch(
            t ->
                t.text().equalsIgnoreCase("later")
                    || words.is("week", t)
                        && sentence.children(t, "amod").stream()
                            .anyMatch(a -> a.text().matches("following|next")));
  }
}
