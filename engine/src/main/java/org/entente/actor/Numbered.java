package org.entente.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Numerals;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * A number that stands for people told of before: "the two" are "two attaches", "all eight" are
 * "eight policemen".
 */
final class Numbered {
  private static final Set<String> OPENING = Set.of("the", "all", "those", "these");
  private static final Set<String> ROLES = Set.of("nsubj", "obj", "iobj");
  private static final int BACK = 6;

  private Numbered() {}

  /** Whether a token is a number that is a party by itself, "the" or "all" before it. */
  static boolean is(Sentence sentence, Token token) {
    return token.tag().equals("CD")
        && value(token) > 1
        && token.index() > 0
        && OPENING.contains(sentence.token(token.index() - 1).lemma().toLowerCase(Locale.ROOT))
        && ROLES.contains(token.plainRelation())
        && (token.index() + 1 == sentence.size()
            || !sentence.token(token.index() + 1).isNoun()
                && !sentence.token(token.index() + 1).isAdjective());
  }

  /** The last mention of as many. */
  static Optional<Found> find(Draft draft, Cast cast) {
    int value = value(draft.noun());
    return cast
        .before(draft, BACK, s -> value > 1 && s.draft().isPlural() && counts(s, value))
        .stream()
        .findFirst()
        .map(Cast.Seen::found);
  }

  /** Whether a mention is "the two". */
  static boolean isTwo(Draft draft) {
    return value(draft.noun()) == 2;
  }

  private static boolean counts(Cast.Seen seen, int value) {
    Draft draft = seen.draft();
    List<Token> words =
        draft.sentence().tokens().subList(Math.max(0, draft.first() - 1), draft.last() + 1);
    return words.stream().anyMatch(t -> t.tag().equals("CD") && value(t) == value);
  }

  /** 2 of "two" and of "2", 0 of what is no small number. */
  private static int value(Token token) {
    String text = token.text().toLowerCase(Locale.ROOT);
    if (text.matches("[0-9]{1,4}")) {
      return Integer.parseInt(text);
    }
    return Numerals.TENS.getOrDefault(text, Math.max(0, Numerals.ONES.indexOf(text)));
  }
}
