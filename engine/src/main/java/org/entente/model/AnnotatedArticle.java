package org.entente.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An article with its sentences parsed, its time expressions resolved and its quotations marked, in
 * the text's order.
 */
public record AnnotatedArticle(
    Article article,
    List<Sentence> sentences,
    List<TimeExpression> times,
    List<Quotation> quotations) {

  /** Lists are fixed. */
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    times = List.copyOf(times);
    quotations = List.copyOf(quotations);
  }

  /** Quotations are what stands between the text's marks. */
  public AnnotatedArticle(Article article, List<Sentence> sentences, List<TimeExpression> times) {
    this(article, sentences, times, Quotations.in(article.text()));
  }

  /** The article's text. */
  public String text() {
    return article.text();
  }

  /** The quotation that holds an offset, its marks included. */
  public Optional<Quotation> quotationAt(int offset) {
    return quotationNumber(offset).map(quotations::get).filter(q -> offset < q.span().end());
  }

  /** The number of the last quotation that begins at or before an offset. */
  public Optional<Integer> quotationNumber(int offset) {
    int at = beginningBefore(quotations, Quotation::span, offset + 1);
    return at == 0 ? Optional.empty() : Optional.of(at - 1);
  }

  /** The sentence that holds an offset. */
  public Optional<Sentence> sentenceAt(int offset) {
    return sentenceBefore(offset + 1).filter(s -> offset < s.span().end());
  }

  /** The last sentence that begins before an offset. */
  public Optional<Sentence> sentenceBefore(int offset) {
    int at = beginningBefore(sentences, Sentence::span, offset);
    return at == 0 ? Optional.empty() : Optional.of(sentences.get(at - 1));
  }

  /** The sentences that overlap a span. */
  public List<Sentence> sentencesOver(Span span) {
    int to = beginningBefore(sentences, Sentence::span, span.end());
    int from = beginningBefore(sentences, Sentence::span, span.start() + 1);
    return sentences.subList(Math.max(0, from - 1), to).stream()
        .filter(s -> s.span().overlaps(span))
        .toList();
  }

  /** The time expressions that lie inside a span. */
  public List<TimeExpression> timesIn(Span span) {
    int from = beginningBefore(times, TimeExpression::span, span.start());
    int to = beginningBefore(times, TimeExpression::span, span.end());
    return times.subList(from, to).stream().filter(t -> span.contains(t.span())).toList();
  }

  /** How many of some things in the order of the text begin before an offset. */
  private static <T> int beginningBefore(List<T> things, Function<T, Span> span, int offset) {
    int low = 0;
    int high = things.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span.apply(things.get(middle)).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
