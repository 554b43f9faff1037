package org.entente.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Who speaks in a quotation: the subject of a verb of speech beside it, else the speaker of the
 * quotation before, where nothing but his attribution stands between the two.
 */
final class Speakers {
  private static final int GAP = 160;
  private final AnnotatedArticle article;
  private final List<Span> quotes;
  private final Set<String> speechVerbs;
  private final BiFunction<Sentence, Token, Optional<Found>> reading;
  private final Map<Span, Optional<Found>> known = new HashMap<>();

  Speakers(
      AnnotatedArticle article,
      Set<String> speechVerbs,
      BiFunction<Sentence, Token, Optional<Found>> reading) {
    this.article = article;
    this.quotes = Quotes.of(article.text());
    this.speechVerbs = speechVerbs;
    this.reading = reading;
  }

  /** The speaker of the quotation that holds a mention. */
  Optional<Found> of(Draft draft) {
    return Quotes.at(quotes, draft.span().start()).flatMap(this::speaker);
  }

  private Optional<Found> speaker(Span quote) {
    Optional<Found> speaker = known.get(quote);
    if (speaker == null) {
      known.put(quote, Optional.empty());
      speaker = beside(quote).or(() -> before(quote));
      known.put(quote, speaker);
    }
    return speaker;
  }

  private Optional<Found> beside(Span quote) {
    return article.sentences().stream()
        .filter(s -> s.span().overlaps(new Span(quote.start(), quote.end() + 2)))
        .flatMap(
            s -> s.tokens().stream().filter(this::speaks).map(v -> new Verb(s, v, far(quote, v))))
        .sorted(Comparator.comparingInt(Verb::distance))
        .flatMap(
            v ->
                v.sentence().children(v.verb(), "nsubj").stream()
                    .filter(n -> Quotes.at(quotes, n.span().start()).isEmpty())
                    .map(n -> reading.apply(v.sentence(), n)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private record Verb(Sentence sentence, Token verb, int distance) {}

  private boolean speaks(Token token) {
    return token.isVerb()
        && speechVerbs.contains(token.lemma())
        && Quotes.at(quotes, token.span().start()).isEmpty();
  }

  private static int far(Span quote, Token verb) {
    int start = verb.span().start();
    return start >= quote.end() ? start - quote.end() : quote.start() - start + 20;
  }

  private Optional<Found> before(Span quote) {
    int at = quotes.indexOf(quote);
    return at > 0 && quote.start() - quotes.get(at - 1).end() < GAP
        ? speaker(quotes.get(at - 1))
        : Optional.empty();
  }
}
