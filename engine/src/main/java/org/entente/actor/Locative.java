package org.entente.actor;

import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Names that only say where: "in London", "MOSCOW —". */
final class Locative {
  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "outside", "inside", "around", "across", "throughout", "within");
  private static final Set<String> DASHES = Set.of("--", "—", "–", "-", "(", ":");
  private static final Set<String> ARRIVING = Set.of("arrive", "land");
  private static final int DATELINE = 6;

  private Locative() {}

  /** Whether a seat of government or an unknown place is meant as a place only. */
  static boolean is(Draft draft) {
    return isDateline(draft) || follows(draft) && !isHost(draft);
  }

  /** Who "arrived in Hanoi" visits those who govern there. */
  private static boolean isHost(Draft draft) {
    Token noun = draft.noun();
    return noun.plainRelation().equals("obl")
        && draft.sentence().head(noun).filter(v -> ARRIVING.contains(v.lemma())).isPresent();
  }

  private static boolean follows(Draft draft) {
    Optional<Token> before = draft.before();
    boolean article = before.map(t -> t.tag().equals("DT")).orElse(false);
    int at = draft.first() - (article ? 2 : 1);
    return at >= 0
        && draft.sentence().token(at).tag().equals("IN")
        && WHERE.contains(draft.sentence().token(at).lemma());
  }

  /** A place at the head of a paragraph, before a dash. */
  static boolean isDateline(Draft draft) {
    Sentence sentence = draft.sentence();
    if (draft.first() > 0 && !sentence.token(draft.first() - 1).text().equals(",")
        || draft.first() > 3) {
      return false;
    }
    for (int i = draft.last() + 1; i < Math.min(sentence.size(), draft.last() + DATELINE); i++) {
      Token token = sentence.token(i);
      if (DASHES.contains(token.text())) {
        return !token.text().equals("-")
            || token.span().start() > sentence.token(i - 1).span().end();
      }
      if (!token.isProperNoun() && !token.text().equals(",") && !token.tag().equals("CD")) {
        return false;
      }
    }
    return false;
  }
}
