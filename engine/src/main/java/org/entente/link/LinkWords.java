package org.entente.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/** The expressions of {@code linkwords.tsv}, longest first, and where they stand in a sentence. */
final class LinkWords {

  /** What an expression ties. */
  enum Role {
    CAUSE,
    EFFECT,
    WHOLE
  }

  /** An expression found: its first and last token. */
  record Found(Role role, String row, Token first, Token last) {

    Span span() {
      return first.span().union(last.span());
    }
  }

  private record Expression(Role role, String row, List<String> words) {}

  private final List<Expression> expressions = new ArrayList<>();

  private LinkWords() {}

  static LinkWords load(Knowledge knowledge) {
    LinkWords words = new LinkWords();
    for (Row row : knowledge.table("linkwords").rows()) {
      Role role = row.constant(Role.class, "role");
      for (String phrase : row.list("words")) {
        words.expressions.add(new Expression(role, row.name(), List.of(phrase.split(" "))));
      }
    }
    words.expressions.sort(Comparator.comparingInt(e -> -e.words().size()));
    return words;
  }

  /** The expressions of a sentence; of those that overlap the longest. */
  List<Found> in(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    boolean[] taken = new boolean[sentence.size()];
    for (Expression expression : expressions) {
      int length = expression.words().size();
      for (int i = 0; i + length <= sentence.size(); i++) {
        if (!taken[i] && at(sentence, i, expression)) {
          java.util.Arrays.fill(taken, i, i + length, true);
          found.add(
              new Found(
                  expression.role(),
                  expression.row(),
                  sentence.token(i),
                  sentence.token(i + length - 1)));
        }
      }
    }
    return found;
  }

  private static boolean at(Sentence sentence, int from, Expression expression) {
    for (int i = 0; i < expression.words().size(); i++) {
      Token token = sentence.token(from + i);
      String word = expression.words().get(i);
      boolean verb = expression.role() == Role.EFFECT && i == 0;
      if (!(verb ? token.isVerb() && token.lemma().equals(word) : same(token, word))) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(Token token, String word) {
    return token.text().toLowerCase(Locale.ROOT).equals(word);
  }
}
