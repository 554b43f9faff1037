package org.entente.statement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Granularity;
import org.entente.model.Mention;
import org.entente.model.Quotation;
import org.entente.model.Reason;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.SpanIndex;
import org.entente.model.Statement;
import org.entente.model.Statement.Polarity;
import org.entente.model.TimeExpression;
import org.entente.model.Token;

/** Makes an attribution a statement: its speaker, kind, polarity and day. */
final class Reporting {
  private Reporting() {}

  /** The statement of an attribution, numbered in its article. */
  static Statement statement(
      AnnotatedArticle article,
      Attribution a,
      SpanIndex<Mention> mentions,
      SpanIndex<Quotation> quotations,
      int number) {
    return new Statement(
        article.article().id() + "-s" + (number + 1),
        article.article().id(),
        a.source(),
        a.mark(),
        a.content(),
        isReported(a)
            ? Optional.empty()
            : speaker(article, a, mentions)
                .or(() -> described(article, a, mentions))
                .or(() -> unnamed(article, a)),
        kind(a, quotations),
        polarity(a),
        day(article, a));
  }

  /** "It was reported that": nobody is told to report it. */
  private static boolean isReported(Attribution a) {
    return a.sourceHead().filter(h -> h.text().equalsIgnoreCase("it")).isPresent()
        && a.cue().filter(c -> c.sentence().child(c.head(), "aux:pass").isPresent()).isPresent();
  }

  private static Optional<Mention> speaker(
      AnnotatedArticle article, Attribution a, SpanIndex<Mention> mentions) {
    Sentence sentence = article.sentences().get(a.sentence());
    return mentions.over(a.source()).stream()
        .filter(m -> shared(a, m.span()) > 0)
        .filter(m -> isHead(a, m) || !m.isIn(sentence) || !isBeside(sentence, m, a))
        .max(
            Comparator.comparing((Mention m) -> isHead(a, m))
                .thenComparing(m -> shared(a, m.span())));
  }

  /**
   * Whether somebody is only named in a relative clause: "the report, which Lima rejected, said".
   */
  private static boolean isBeside(Sentence sentence, Mention mention, Attribution a) {
    Token at = sentence.token(mention.head());
    int source = a.sourceHead().map(Token::index).orElse(-1);
    for (int i = 0; i < sentence.size() && at.head() >= 0 && at.index() != source; i++) {
      if (at.relation().equals("acl:relcl")) {
        return true;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  /** "Ruiz, who said": whoever the relative clause describes. */
  private static Optional<Mention> described(
      AnnotatedArticle article, Attribution a, SpanIndex<Mention> mentions) {
    Sentence sentence = article.sentences().get(a.sentence());
    return a.sourceHead()
        .filter(h -> h.tag().startsWith("W"))
        .flatMap(sentence::head)
        .filter(v -> v.relation().equals("acl:relcl"))
        .flatMap(sentence::head)
        .flatMap(
            noun ->
                mentions.over(noun.span()).stream()
                    .filter(m -> m.sentence() == a.sentence() && m.head() == noun.index())
                    .findFirst());
  }

  /** "A senior official", "market sources": somebody of whom only the words are known. */
  private static Optional<Mention> unnamed(AnnotatedArticle article, Attribution a) {
    if (a.source().isEmpty() || a.sourceHead().isEmpty() || !a.sourceHead().get().isNoun()) {
      return Optional.empty();
    }
    Span span = a.source().get(0);
    List<Token> words = article.sentences().get(a.sentence()).within(span);
    return words.isEmpty() ? Optional.empty() : Optional.of(unnamed(article, a, span, words));
  }

  private static Mention unnamed(
      AnnotatedArticle article, Attribution a, Span span, List<Token> words) {
    String text = span.of(article.text());
    return new Mention(
        a.sentence(),
        words.get(0).index(),
        words.get(words.size() - 1).index(),
        a.sourceHead().orElseThrow().index(),
        span,
        text,
        Mention.Form.NOMINAL,
        Actor.unknown(text),
        List.of(new Reason("actor", "rule:unnamed source", span, "")));
  }

  private static boolean isHead(Attribution a, Mention m) {
    return m.sentence() == a.sentence()
        && a.sourceHead().filter(h -> h.index() == m.head()).isPresent();
  }

  private static int shared(Attribution a, Span span) {
    return a.source().stream()
        .mapToInt(
            s -> Math.max(0, Math.min(s.end(), span.end()) - Math.max(s.start(), span.start())))
        .sum();
  }

  private static Statement.Kind kind(Attribution a, SpanIndex<Quotation> quotations) {
    if (a.direct()) {
      return Statement.Kind.DIRECT;
    }
    boolean quotes = !quotations.over(a.content()).isEmpty();
    return quotes ? Statement.Kind.MIXED : Statement.Kind.INDIRECT;
  }

  private static Polarity polarity(Attribution a) {
    return a.cue()
        .map(c -> negated(c) ? turned(c.cue().polarity()) : c.cue().polarity())
        .orElse(Polarity.SAYS);
  }

  private static boolean negated(CueWords cue) {
    return cue.sentence().children(cue.head(), "advmod", "neg", "cc:preconj").stream()
        .anyMatch(
            t ->
                t.lemma().equals("not")
                    || t.lemma().equals("never")
                    || t.text().equalsIgnoreCase("neither")
                    || t.text().equalsIgnoreCase("n't"));
  }

  private static Polarity turned(Polarity polarity) {
    return switch (polarity) {
      case SAYS -> Polarity.DOUBTS;
      case DENIES, DOUBTS -> Polarity.SAYS;
      case ASKS -> Polarity.ASKS;
    };
  }

  private static Optional<LocalDate> day(AnnotatedArticle article, Attribution a) {
    Sentence sentence = article.sentences().get(a.sentence());
    return article.timesIn(sentence.span()).stream()
        .filter(
            t ->
                t.granularity() == Granularity.DAY
                    && a.content().stream().noneMatch(c -> c.overlaps(t.span())))
        .map(TimeExpression::from)
        .findFirst();
  }
}
