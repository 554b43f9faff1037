package org.entente.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Quotation;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/** Attribution by punctuation: "Minister: talks failed", "PENCE: Well, …", “…” — Jane Doe. */
final class Marks {
  private static final int SHORT = 5;
  private static final Pattern TURN =
      Pattern.compile("(?m)^[ \\t\\x0B\\f\\r]*+\"?([A-Z][A-Z.'’ -]{2,40}):\\s+(\\S.*)$");
  private static final Pattern SIGNED =
      Pattern.compile("[”\"][\\s\\h]*([―—–-]{1,2})[\\s\\h]*((?:\\p{Lu}[\\p{L}.'’-]*[ \\h]?){1,5})");

  private Marks() {}

  /** The attributions that only punctuation makes. */
  static List<Attribution> in(AnnotatedArticle article) {
    List<Attribution> found = new ArrayList<>();
    headline(article).ifPresent(found::add);
    turns(article, found);
    signed(article, found);
    return found;
  }

  private static Optional<Attribution> headline(AnnotatedArticle article) {
    if (article.sentences().isEmpty()) {
      return Optional.empty();
    }
    Sentence first = article.sentences().get(0);
    return first.tokens().stream()
        .filter(t -> t.text().equals(":"))
        .findFirst()
        .filter(t -> t.index() > 0 && t.index() <= SHORT && nominal(first, t) && says(first, t))
        .map(
            t ->
                marked(
                    first,
                    t,
                    new Span(first.span().start(), first.token(t.index() - 1).span().end()),
                    new Span(first.token(t.index() + 1).span().start(), end(first))));
  }

  private static boolean nominal(Sentence s, Token colon) {
    return s.tokens().subList(0, colon.index()).stream()
            .noneMatch(t -> t.isVerb() || t.tag().equals("IN"))
        && s.tokens().subList(0, colon.index()).stream()
            .anyMatch(t -> !t.name().equals("O") || t.isNoun());
  }

  private static boolean says(Sentence s, Token colon) {
    return s.tokens().subList(colon.index() + 1, s.size()).stream().anyMatch(Token::isVerb);
  }

  private static int end(Sentence s) {
    Token last = s.token(s.size() - 1);
    return last.text().equals(".") && s.size() > 1
        ? s.token(s.size() - 2).span().end()
        : last.span().end();
  }

  private static Attribution marked(Sentence s, Token mark, Span source, Span content) {
    return new Attribution(
        Optional.empty(),
        List.of(mark.span()),
        s.index(),
        headIn(s, source),
        List.of(source),
        List.of(content),
        false);
  }

  private static Optional<Token> headIn(Sentence s, Span source) {
    return s.within(source).stream()
        .filter(t -> t.head() < 0 || !s.token(t.head()).span().overlaps(source))
        .findFirst();
  }

  private static void turns(AnnotatedArticle article, List<Attribution> found) {
    Matcher m = TURN.matcher(article.text());
    while (m.find()) {
      Span source = new Span(m.start(1), m.end(1));
      Span content = new Span(m.start(2), m.end(2));
      found.add(by(article, source, new Span(m.end(1), m.end(1) + 1), content));
    }
  }

  private static void signed(AnnotatedArticle article, List<Attribution> found) {
    Map<Integer, Quotation> byEnd = new HashMap<>();
    article.quotations().forEach(q -> byEnd.putIfAbsent(q.span().end(), q));
    Matcher m = SIGNED.matcher(article.text());
    while (m.find()) {
      int close = m.start() + 1;
      Span source = new Span(m.start(2), m.start(2) + m.group(2).stripTrailing().length());
      Span mark = new Span(m.start(1), m.end(1));
      Optional.ofNullable(byEnd.get(close))
          .ifPresent(q -> found.add(by(article, source, mark, q.span())));
    }
  }

  private static Attribution by(AnnotatedArticle article, Span source, Span mark, Span content) {
    Optional<Sentence> sentence = article.sentenceAt(source.start());
    return new Attribution(
        Optional.empty(),
        List.of(mark),
        sentence.map(Sentence::index).orElse(0),
        sentence.flatMap(s -> headIn(s, source)),
        List.of(source),
        List.of(content),
        true);
  }
}
