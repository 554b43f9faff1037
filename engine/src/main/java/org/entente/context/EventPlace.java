package org.entente.context;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Place;
import org.entente.model.Reason;
import org.entente.model.Sentence;
import org.entente.model.SpanIndex;
import org.entente.model.Token;

/**
 * The place of an event: what its own clause says it happened in, else its sentence, else the
 * sentence before or after in the same paragraph, else the dateline where a party is of its
 * country.
 */
final class EventPlace {
  private static final int FAR = 100;

  /** What happens where its object lies. */
  private static final Set<EventType> ON_LAND =
      Set.of(EventType.CONSULT, EventType.ASSAULT, EventType.MOBILIZE, EventType.RETREAT);

  /** What happens where it goes. */
  private static final Set<EventType> GOING = Set.of(EventType.CONSULT, EventType.MOBILIZE);

  private static final int DATELINE = 60;

  /** How far into an article, past its headline, its dateline is looked for; characters. */
  private static final int HEAD = 600;

  /** The place, or none, with the reason. */
  record Found(Optional<Place> place, Reason why) {}

  private final AnnotatedArticle article;
  private final SpanIndex<Place> index;
  private final SettingWords words;
  private final Optional<Found> dateline;

  EventPlace(AnnotatedArticle article, List<Place> places, SettingWords words) {
    this.article = article;
    this.index = SpanIndex.of(places, Place::span);
    this.words = words;
    this.dateline = dateline(places);
  }

  /** The place of a deed. */
  Found of(Event event, Token deed) {
    return clause(event, deed)
        .or(() -> sentence(event, deed))
        .or(() -> beside(event, deed, -1))
        .or(() -> beside(event, deed, 1))
        .or(
            () ->
                dateline.filter(
                    d -> d.place().filter(p -> isHome(event, p) || isVenue(event, p)).isPresent()))
        .orElseGet(
            () ->
                new Found(
                    Optional.empty(),
                    new Reason("place", "place:none", event.trigger(), "no place is told")));
  }

  private Optional<Found> clause(Event event, Token deed) {
    Sentence sentence = event.sentence();
    return spots(sentence).stream()
        .filter(s -> tells(s, event, deed) && distance(sentence, s, deed) < FAR)
        .min(Comparator.comparingInt(s -> distance(sentence, s, deed)))
        .map(s -> found(s.place(), "place:clause", "in its own clause"));
  }

  private static int distance(Sentence sentence, Spot spot, Token deed) {
    int own = Clause.steps(sentence, spot.head(), deed).orElse(FAR);
    int hosted =
        Clause.host(sentence, deed)
            .flatMap(h -> Clause.steps(sentence, spot.head(), h))
            .map(s -> s + 5)
            .orElse(FAR);
    return Math.min(own, hosted);
  }

  // "in Lima" tells where; "shelled Lima", "sent troops to Lima" do where force or visits go.
  private boolean tells(Spot spot, Event event, Token deed) {
    if (spot.isScene(words)) {
      return true;
    }
    boolean object = spot.head().head() == deed.index() && spot.head().relation().equals("obj");
    EventType type = event.code().type();
    return ON_LAND.contains(type) && object || GOING.contains(type) && spot.has("goal", words);
  }

  private Optional<Found> sentence(Event event, Token deed) {
    return spots(event.sentence()).stream()
        .filter(s -> s.isScene(words))
        .filter(s -> Clause.together(event.sentence(), s.head(), deed))
        .min(Comparator.comparingInt(s -> apart(s, event)))
        .map(s -> found(s.place(), "place:sentence", "in its sentence"));
  }

  // A phrase of place mostly follows its deed.
  private static int apart(Spot spot, Event event) {
    int behind = spot.place().span().start() - event.trigger().end();
    return behind >= 0 ? behind : -3 * behind;
  }

  // Only for deeds told as done: what is said or to come may be anywhere.
  private Optional<Found> beside(Event event, Token deed, int step) {
    int at = event.sentence().index() + step;
    boolean done = event.code().quad() % 2 == 0 && deed.tag().matches("VBD|VBN");
    if (!done || at < 0 || at >= article.sentences().size()) {
      return Optional.empty();
    }
    Sentence sentence = article.sentences().get(at);
    int from = Math.min(sentence.span().end(), event.sentence().span().end());
    int to = Math.max(sentence.span().start(), event.sentence().span().start());
    if (article.text().substring(from, to).indexOf('\n') >= 0) {
      return Optional.empty();
    }
    return spots(sentence).stream()
        .filter(s -> s.isScene(words))
        .findFirst()
        .map(
            s ->
                found(
                    s.place(),
                    "place:beside",
                    "in the sentence " + (step < 0 ? "before" : "after")));
  }

  /** What the first paragraph tells of talks was held where it was sent from. */
  private boolean isVenue(Event event, Place sent) {
    return event.code().type() == EventType.CONSULT
        && sent.span().end() <= event.sentence().span().start()
        && article
                .text()
                .substring(sent.span().end(), event.sentence().span().start())
                .indexOf('\n')
            < 0;
  }

  // "LIMA, Peru (Agency) —"
  private Optional<Found> dateline(List<Place> places) {
    return places.stream()
        .filter(p -> p.form() == Place.Form.NOUN && p.span().start() < HEAD)
        .filter(p -> opensDateline(p))
        .findFirst()
        .map(p -> found(p, "place:dateline", "the dateline"));
  }

  private boolean opensDateline(Place place) {
    String text = article.text();
    boolean shouted = place.text().equals(place.text().toUpperCase(java.util.Locale.ROOT));
    String rest =
        text.substring(place.span().end(), Math.min(text.length(), place.span().end() + DATELINE));
    String before = text.substring(0, place.span().start());
    return (before.isBlank() || before.matches("(?s).*\\n[ \\t]*"))
        && shouted
        && rest.matches("(?s)^[^.!?]{0,40}( [—–-]+ |\\) ?[—–-]*|: ).*");
  }

  // A report from Lima tells of Peruvians there; of others it may tell from anywhere.
  private static boolean isHome(Event event, Place place) {
    List<String> homes =
        Stream.concat(event.actor().stream(), event.recipient().stream())
            .flatMap(m -> m.actor().knownCountry().stream())
            .toList();
    return homes.isEmpty() || homes.contains(place.country());
  }

  private List<Spot> spots(Sentence sentence) {
    return Spot.in(sentence, index, words);
  }

  private static Found found(Place place, String rule, String note) {
    return new Found(Optional.of(place), new Reason("place", rule, place.span(), note));
  }
}
