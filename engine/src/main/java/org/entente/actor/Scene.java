package org.entente.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Place;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Which states an article names, how and where: by itself or as the ground that something happens
 * on, in its dateline, in its first sentences; and the agents that it says are a state's.
 */
final class Scene {
  /** The sentences, headline included, that tell what an article is about. */
  static final int LEAD = 1;

  private final AnnotatedArticle article;
  private final List<Sighting> sightings;
  private final Set<Span> littleKnown;
  private final List<Owned> owned;
  private final Map<Integer, Place> placed;
  private final String dateline;
  private final double sent;

  /**
   * What a {@link Lookout} has seen.
   *
   * @param littleKnown where officials whom few know are named
   * @param placed the places by the start of their span
   */
  Scene(
      AnnotatedArticle article,
      List<Sighting> sightings,
      Set<Span> littleKnown,
      List<Owned> owned,
      Map<Integer, Place> placed,
      String dateline,
      double sent) {
    this.article = article;
    this.sightings = List.copyOf(sightings);
    this.littleKnown = Set.copyOf(littleKnown);
    this.owned = List.copyOf(owned);
    this.placed = Map.copyOf(placed);
    this.dateline = dateline;
    this.sent = sent;
  }

  /** The country of the place that a name is, empty where it is none or one without country. */
  Optional<String> country(Draft draft) {
    return Optional.ofNullable(placed.get(draft.coreSpan().start()))
        .map(Place::country)
        .filter(c -> !c.isEmpty());
  }

  /** Whether the places of the article are known. */
  boolean hasPlaces() {
    return !placed.isEmpty();
  }

  /**
   * Whether the article names other countries, and this one only by officials whom few know, and
   * who may be namesakes.
   */
  boolean isDoubtful(String country) {
    List<String> named =
        sightings.stream()
            .filter(s -> !littleKnown.contains(s.span()))
            .map(Sighting::country)
            .distinct()
            .toList();
    return !named.isEmpty() && !named.contains(country);
  }

  /** The state that a sentence begins with and tells of, unless a paragraph ends behind it. */
  Optional<Sighting> subject(int index) {
    if (index < 0) {
      return Optional.empty();
    }
    Sentence sentence = article.sentences().get(index);
    Sentence next = article.sentences().get(index + 1);
    boolean ends =
        article.text().substring(sentence.span().end(), next.span().start()).indexOf('\n') >= 0;
    return sightings.stream()
        .filter(s -> !ends && s.sentence() == index && isSubject(sentence, s.span()))
        .findFirst();
  }

  private static boolean isSubject(Sentence sentence, Span span) {
    List<Token> words = sentence.within(span);
    int first = words.isEmpty() ? sentence.size() : words.get(0).index();
    int next = first + words.size();
    return (first == 0 || first == 1 && sentence.token(0).tag().equals("DT"))
        && sentence.tokens().subList(Math.min(next, sentence.size()), sentence.size()).stream()
            .filter(t -> !t.isNoun() && !t.tag().equals("POS"))
            .findFirst()
            .filter(Token::isVerb)
            .isPresent();
  }

  /** The state of the last place that opens a sentence before: "In Quito, workers struck." */
  Optional<String> opening(int index, int within) {
    return sightings.stream()
        .filter(s -> s.where() && s.sentence() < index && s.sentence() >= index - within)
        .filter(s -> opens(article.sentences().get(s.sentence()), s.span()))
        .reduce((one, next) -> next)
        .map(Sighting::country);
  }

  private static boolean opens(Sentence sentence, Span span) {
    List<Token> words = sentence.within(span);
    return !words.isEmpty()
        && words.get(0).index() > 0
        && words.get(0).index() <= 2
        && sentence.token(0).tag().equals("IN")
        && words.get(words.size() - 1).index() + 1 < sentence.size()
        && sentence.token(words.get(words.size() - 1).index() + 1).text().equals(",");
  }

  /** The state the report was sent from, or empty. */
  String dateline() {
    return dateline;
  }

  /** How sure the dateline's state is, 0 to 1. */
  double datelineWorth() {
    return sent;
  }

  /** Every naming of a state. */
  List<Sighting> sightings() {
    return sightings;
  }

  /** The states of headline and first sentence. */
  List<String> lead() {
    return sightings.stream()
        .filter(s -> s.sentence() <= LEAD)
        .map(Sighting::country)
        .distinct()
        .toList();
  }

  /** Whether all that it names is of one state, and that more than once. */
  boolean isDomestic() {
    return sightings.size() > 1
        && sightings.stream().map(Sighting::country).distinct().count() == 1;
  }

  /**
   * The one state of whom agents of this word were said to be: "Greek exiles … the exiles". Organs
   * of state are told of more than one state in this way.
   */
  Optional<String> again(Draft draft) {
    if (!draft.isDefinite() || Sectors.PUBLIC.contains(Roles.sector(draft))) {
      return Optional.empty();
    }
    List<String> before =
        owned.stream()
            .filter(o -> o.row().equals(Roles.name(draft)))
            .filter(o -> o.sentence() <= draft.sentence().index())
            .map(Owned::country)
            .distinct()
            .toList();
    return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
  }

  /** The agents that the text gives a state. */
  List<Owned> owned() {
    return owned;
  }
}
