package org.entente.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.knowledge.Knowledge;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Place;
import org.entente.model.Reason;
import org.entente.model.Status;
import org.entente.model.Token;

/** Gives events their day, place, period in force, deadline and size. */
public final class Setting {
  private final SettingWords words;
  private final Sizes sizes;

  private Setting(SettingWords words, Sizes sizes) {
    this.words = words;
    this.sizes = sizes;
  }

  /** Indexes the tables of time and place words. */
  public static Setting load(Knowledge knowledge) {
    return new Setting(SettingWords.load(knowledge), Sizes.load(knowledge));
  }

  /** The events with when and where filled as far as the article says. */
  public List<Event> place(List<Event> events, AnnotatedArticle article, List<Place> places) {
    EventPlace where = new EventPlace(article, places, words);
    List<Event> set = new ArrayList<>();
    for (Event event : events) {
      set.add(
          Clause.head(event.sentence(), event.trigger())
              .map(deed -> set(event, deed, article, where))
              .orElse(event));
    }
    Map<Integer, List<Event>> bySentence =
        set.stream().collect(Collectors.groupingBy(e -> e.sentence().index()));
    return set.stream().map(e -> sizes.of(e, around(e, bySentence), article)).toList();
  }

  /** The events of an event's sentence and of the next. */
  private static List<Event> around(Event event, Map<Integer, List<Event>> bySentence) {
    int at = event.sentence().index();
    List<Event> around = new ArrayList<>(bySentence.get(at));
    around.addAll(bySentence.getOrDefault(at + 1, List.of()));
    return around;
  }

  private Event set(Event event, Token deed, AnnotatedArticle article, EventPlace where) {
    Terms terms = Terms.of(event, deed, article, words);
    EventTime.Found time = EventTime.of(event, deed, article, terms.taken());
    EventPlace.Found place = where.of(event, deed);
    Event timed = event.at(time.when(), terms.effective(), terms.commitment(), time.why());
    return aged(announced(timed, deed, time, article), time).in(place.place(), place.why());
  }

  // What has a day of its own after the article's is yet to be, unless told in the past tense.
  private static Event announced(
      Event event, Token told, EventTime.Found time, AnnotatedArticle article) {
    boolean so = event.status() == Status.REPORTED || event.status() == Status.CLAIMED;
    boolean deed = event.code().quad() % 2 == 0 || event.code().type() == EventType.CONSULT;
    boolean ahead =
        time.time()
            .filter(t -> article.article().date().filter(d -> t.from().isAfter(d)).isPresent())
            .isPresent();
    boolean past =
        told.tag().equals("VBD")
            || event.sentence().children(told, "aux").stream()
                .anyMatch(a -> a.lemma().equals("have"));
    return so && deed && ahead && !past
        ? event.being(
            Status.FUTURE,
            event.historical(),
            new Reason("status", "status:day to come", time.time().get().span(), ""))
        : event;
  }

  // What was well before the article is its background.
  private static Event aged(Event event, EventTime.Found time) {
    boolean old = time.time().filter(t -> EventTime.old(event, t)).isPresent();
    return old
        ? event.being(
            event.status(),
            true,
            new Reason(
                "historical",
                "time:old",
                time.time().get().span(),
                "before the story's own events"))
        : event;
  }
}
