package org.entente.engine;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Event;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * The sentences whose times can date an event: those with an event, the one before each, and, where
 * such a sentence counts from a day told earlier ("two days later"), all before it.
 *
 * <p>Where SUTime must be asked, reading times takes longer than all other reading, and most
 * sentences of the news hold no event.
 */
final class Prefilter {
  private static final Set<String> UNITS =
      Set.of(
          "second",
          "minute",
          "hour",
          "day",
          "night",
          "week",
          "weekend",
          "fortnight",
          "month",
          "quarter",
          "season",
          "year",
          "decade",
          "century",
          "morning",
          "afternoon",
          "evening",
          "time",
          "summer",
          "winter",
          "spring",
          "autumn",
          "fall",
          "moment");

  private static final Set<String> BEFORE_UNITS =
      Set.of("next", "following", "previous", "same", "that");
  private static final Set<String> BEHIND_UNITS =
      Set.of("later", "after", "earlier", "before", "previously");

  private Prefilter() {}

  /** The numbers of the sentences. */
  static BitSet dating(AnnotatedArticle article, List<Event> events) {
    BitSet dating = new BitSet();
    for (Event event : events) {
      int at = event.sentence().index();
      dating.set(Math.max(0, at - 1), at + 1);
    }
    for (int at = dating.length() - 1; at >= 0; at = dating.previousSetBit(at - 1)) {
      if (countsFromAnother(article.sentences().get(at))) {
        dating.set(0, at);
        return dating;
      }
    }
    return dating;
  }

  private static boolean countsFromAnother(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      Token left = sentence.token(i - 1);
      Token right = sentence.token(i);
      if (is(BEFORE_UNITS, left) && is(UNITS, right)
          || is(UNITS, left) && is(BEHIND_UNITS, right)) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(Set<String> words, Token token) {
    return words.contains(token.lemma().toLowerCase(Locale.ROOT))
        || words.contains(token.text().toLowerCase(Locale.ROOT));
  }
}
