package org.entente.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Quotation;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Who speaks in a quotation: the subject of a verb of speech beside it, else the speaker of the
 * quotation before, where nothing but his attribution stands between the two.
 */
final class Speakers {
  private static final int GAP = 160;
  private static final String MEDIA = "JRN";
  private static final Set<String> OFFICIAL = Set.of("GOV", "MIL");

  private final AnnotatedArticle article;
  private final Set<String> speechVerbs;
  private final BiFunction<Sentence, Token, Optional<Found>> reading;
  private final Map<Span, Optional<Found>> known = new HashMap<>();

  Speakers(
      AnnotatedArticle article,
      Set<String> speechVerbs,
      BiFunction<Sentence, Token, Optional<Found>> reading) {
    this.article = article;
    this.speechVerbs = speechVerbs;
    this.reading = reading;
  }

  /** The speaker of the quotation that holds a mention. */
  Optional<Found> of(Draft draft) {
    return around(draft).flatMap(q -> article.quotationNumber(q.start())).flatMap(this::speaker);
  }

  /** Whether the "we" of a speaker is the state he serves. */
  static boolean isForState(Actor speaker) {
    return OFFICIAL.contains(speaker.sector());
  }

  /** By a walk back, not by recursion: of ten thousand quotations the first may name him. */
  private Optional<Found> speaker(int last) {
    int first = last;
    while (isUnknown(first) && followsClosely(first)) {
      first--;
    }
    Optional<Found> speaker = known.get(quote(first));
    for (int i = first + 1; i <= last; i++) {
      known.put(quote(i), speaker);
    }
    return speaker;
  }

  private Span quote(int number) {
    return article.quotations().get(number).span();
  }

  private Optional<Span> around(Draft draft) {
    return article.quotationAt(draft.span().start()).map(Quotation::span);
  }

  /** Looks beside a quotation that was not looked at before; whether nobody is found. */
  private boolean isUnknown(int i) {
    Span quote = quote(i);
    if (known.containsKey(quote)) {
      return false;
    }
    known.put(quote, Optional.empty());
    Optional<Found> found = beside(quote);
    known.put(quote, found);
    return found.isEmpty();
  }

  private boolean followsClosely(int i) {
    return i > 0 && quote(i).start() - quote(i - 1).end() < GAP;
  }

  /** Whom the speaker of the quotation that holds a mention says it to: ", she told delegates". */
  Optional<Found> hearer(Draft draft) {
    return around(draft)
        .flatMap(q -> beside(q, Speakers::hearers))
        .filter(f -> !f.actor().sector().equals(MEDIA));
  }

  /** Of whom the quotation that holds a mention is said: ", she said of Kim". */
  Optional<Found> topic(Draft draft) {
    return around(draft).flatMap(q -> beside(q, v -> behind(v, "of")));
  }

  private static Stream<Token> hearers(Verb v) {
    return Stream.concat(v.sentence().children(v.verb(), "iobj", "obj").stream(), behind(v, "to"));
  }

  private static Stream<Token> behind(Verb v, String preposition) {
    return v.sentence().children(v.verb(), "obl").stream()
        .filter(
            n ->
                v.sentence()
                    .child(n, "case")
                    .filter(c -> c.text().equals(preposition))
                    .isPresent());
  }

  private Optional<Found> beside(Span quote) {
    return beside(quote, v -> v.sentence().children(v.verb(), "nsubj").stream());
  }

  /** The first of the phrases at the verbs of speech around a quotation, the nearest verb first. */
  private Optional<Found> beside(Span quote, Function<Verb, Stream<Token>> phrases) {
    return article.sentencesOver(new Span(quote.start(), quote.end() + 2)).stream()
        .flatMap(
            s -> s.tokens().stream().filter(this::speaks).map(v -> new Verb(s, v, far(quote, v))))
        .sorted(Comparator.comparingInt(Verb::distance))
        .flatMap(
            v ->
                phrases
                    .apply(v)
                    .filter(n -> article.quotationAt(n.span().start()).isEmpty())
                    .map(n -> reading.apply(v.sentence(), n)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private record Verb(Sentence sentence, Token verb, int distance) {}

  private boolean speaks(Token token) {
    return token.isVerb()
        && speechVerbs.contains(token.lemma())
        && article.quotationAt(token.span().start()).isEmpty();
  }

  private static int far(Span quote, Token verb) {
    int start = verb.span().start();
    return start >= quote.end() ? start - quote.end() : quote.start() - start + 20;
  }
}
