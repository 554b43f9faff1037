package org.entente.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.TimeExpression;
import org.entente.model.Token;

/**
 * A time expression as its sentence uses it.
 *
 * @param time what was read
 * @param head its governing token
 * @param preposition the word before it that says how it is meant ("by", "from"), or empty
 */
record Timed(TimeExpression time, Token head, Optional<Token> preposition) {

  /** The time expressions of a sentence. */
  static List<Timed> in(AnnotatedArticle article, Sentence sentence) {
    List<Timed> all = new ArrayList<>();
    for (TimeExpression time : article.timesIn(sentence.span())) {
      Clause.head(sentence, time.span())
          .ifPresent(head -> all.add(new Timed(time, head, before(sentence, time.span()))));
    }
    return all;
  }

  // The word itself before the expression tells more than the parse: "from the end of this year".
  private static Optional<Token> before(Sentence sentence, Span span) {
    List<Token> inside = sentence.within(span);
    Token first = inside.get(0);
    if (first.tag().equals("IN")) {
      return Optional.of(first);
    }
    int at = first.index() - 1;
    while (at >= 0 && isFiller(sentence.token(at))) {
      at--;
    }
    return at < 0 ? Optional.empty() : Optional.of(sentence.token(at));
  }

  private static boolean isFiller(Token token) {
    return token.tag().equals("DT") || token.tag().equals("RB") || token.tag().equals("JJ");
  }

  /** Whether it counts from the event named after it: "a week after the vote". */
  boolean countsFrom(Sentence sentence) {
    List<Token> inside = sentence.within(time.span());
    Token last = inside.get(inside.size() - 1);
    return inside.size() > 1
        && (last.tag().equals("IN") || last.tag().equals("VBG"))
        && !last.text().equalsIgnoreCase("ago");
  }
}
