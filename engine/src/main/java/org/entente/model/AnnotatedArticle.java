package org.entente.model;

import java.util.List;
import java.util.Optional;

/** An article with its sentences parsed and its time expressions resolved. */
public record AnnotatedArticle(
    Article article, List<Sentence> sentences, List<TimeExpression> times) {

  /** Lists are fixed. */
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    times = List.copyOf(times);
  }

  /** The article's text. */
  public String text() {
    return article.text();
  }

  /** The sentence that holds an offset. */
  public Optional<Sentence> sentenceAt(int offset) {
    return sentences.stream()
        .filter(s -> s.span().start() <= offset && offset < s.span().end())
        .findFirst();
  }

  /** The time expressions that lie inside a span. */
  public List<TimeExpression> timesIn(Span span) {
    return times.stream().filter(t -> span.contains(t.span())).toList();
  }
}
