package org.entente.statement;

import java.util.List;
import java.util.Optional;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/** A quotation without a cue: the subject of the sentence before it, if any, is its source. */
final class Orphan {
  private Orphan() {}

  /** The attribution of a free-standing quotation. */
  static Attribution of(AnnotatedArticle article, Span quote) {
    Optional<Sentence> before = before(article, quote);
    Optional<Token> head = before.flatMap(Orphan::subject);
    List<Span> source =
        head.map(
                h ->
                    Words.spans(
                        before.get(), Source.phrase(before.get(), h, new java.util.BitSet())))
            .orElse(List.of());
    int at = article.sentenceAt(quote.start()).map(Sentence::index).orElse(0);
    return new Attribution(
        Optional.empty(),
        List.of(),
        before.map(Sentence::index).orElse(at),
        head,
        source,
        List.of(quote),
        true);
  }

  private static Optional<Sentence> before(AnnotatedArticle article, Span quote) {
    return article
        .sentenceBefore(quote.start() + 1)
        .flatMap(s -> s.span().end() <= quote.start() ? Optional.of(s) : previous(article, s))
        .filter(s -> article.text().substring(s.span().end(), quote.start()).indexOf('\n') < 0);
  }

  private static Optional<Sentence> previous(AnnotatedArticle article, Sentence sentence) {
    return sentence.index() == 0
        ? Optional.empty()
        : Optional.of(article.sentences().get(sentence.index() - 1));
  }

  private static Optional<Token> subject(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> t.head() < 0)
        .findFirst()
        .flatMap(root -> sentence.child(root, "nsubj"))
        .filter(s -> s.name().equals("PERSON") || s.isPronoun() && !s.lemma().equals("it"));
  }
}
