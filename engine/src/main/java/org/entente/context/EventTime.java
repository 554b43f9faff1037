package org.entente.context;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Event;
import org.entente.model.Granularity;
import org.entente.model.Reason;
import org.entente.model.Sentence;
import org.entente.model.TimeExpression;
import org.entente.model.Token;

/**
 * The day of an event: the time in its own clause, else in the clause that hosts it, else the time
 * that its clause goes on about, else that of the clause it is told with where days are no matter,
 * else, of long ago, that of the clause before its semicolon, else the only time of its sentence,
 * else the day of the sentence before where the story goes on, else the article's own day.
 */
final class EventTime {
  private static final int FAR = 100;

  /** Days before the article from which on a deed is its background. */
  private static final int BACKGROUND = 45;

  private static final Set<Granularity> LONG = Set.of(Granularity.YEAR, Granularity.MONTH);

  /** The time with its reason and, where words gave it, those words. */
  record Found(Event.When when, Optional<TimeExpression> time, Reason why) {}

  private EventTime() {}

  /** The time of a deed; {@code taken} are times that say from when or until when it holds. */
  static Found of(Event event, Token deed, AnnotatedArticle article, List<Timed> taken) {
    Sentence sentence = event.sentence();
    Elsewhere elsewhere = new Elsewhere(event, sentence, deed);
    List<Timed> free =
        Timed.in(article, sentence).stream()
            .filter(t -> !taken.contains(t) && !elsewhere.has(t))
            .toList();
    return nearest(sentence, deed, free)
        .map(t -> found(t.time(), "time:clause", "in its own clause"))
        .or(() -> when(sentence, deed, free))
        .or(() -> within(elsewhere, free))
        .or(() -> around(event, sentence, deed, free))
        .or(() -> then(event, sentence, deed, free))
        .or(() -> only(event, sentence, deed, free))
        .or(() -> before(event, sentence, deed, article))
        .orElseGet(() -> published(event, article));
  }

  // "Ties cooled in 1981, when Peru expelled two envoys": the clause goes on about the time.
  private static Optional<Found> when(Sentence sentence, Token deed, List<Timed> times) {
    return times.stream()
        .filter(t -> opens(sentence, t, deed))
        .findFirst()
        .map(t -> found(t.time(), "time:when", "the clause tells what was then"));
  }

  // "A man convicted of bombing a mosque in 2003", where the parser hangs the year further up.
  private static Optional<Found> within(Elsewhere elsewhere, List<Timed> times) {
    return times.stream()
        .filter(elsewhere::gives)
        .findFirst()
        .map(t -> found(t.time(), "time:clause", "of the clause that it is told in"));
  }

  private static boolean opens(Sentence sentence, Timed time, Token deed) {
    List<Token> after =
        sentence.tokens().stream()
            .filter(t -> t.span().start() >= time.time().span().end())
            .toList();
    int comma = after.isEmpty() || !after.get(0).text().equals(",") ? 0 : 1;
    return after.size() > comma
        && after.get(comma).lemma().equalsIgnoreCase("when")
        && after.stream()
            .filter(t -> t.isVerb() && !t.plainRelation().equals("aux"))
            .findFirst()
            .filter(v -> sentence.dominates(v, deed))
            .isPresent();
  }

  // "Resigned in 2014, after investigators accused doctors": years, months and days long ago hold
  // both.
  private static Optional<Found> around(
      Event event, Sentence sentence, Token deed, List<Timed> times) {
    return Optional.of(deed)
        .filter(d -> d.plainRelation().equals("advcl"))
        .flatMap(sentence::head)
        .flatMap(host -> nearest(sentence, host, times))
        .filter(t -> LONG.contains(t.time().granularity()) || old(event, t.time()))
        .filter(t -> !later(event, t.time()))
        .map(t -> found(t.time(), "time:around", "of the clause that it is told with"));
  }

  private static Optional<Timed> nearest(Sentence sentence, Token deed, List<Timed> times) {
    return times.stream()
        .filter(t -> distance(sentence, deed, t) < FAR)
        .min(Comparator.comparingInt(t -> distance(sentence, deed, t)));
  }

  private static int distance(Sentence sentence, Token deed, Timed time) {
    if (time.countsFrom(sentence)) {
      return follows(sentence, deed, time) ? 0 : FAR;
    }
    int own = Clause.steps(sentence, time.head(), deed).orElse(FAR);
    int hosted =
        Clause.host(sentence, deed)
            .flatMap(h -> Clause.steps(sentence, time.head(), h))
            .map(s -> s + 5)
            .orElse(FAR);
    return Math.min(own, hosted);
  }

  // "a week after the UK banned it": the first deed told after the words is the one they date.
  private static boolean follows(Sentence sentence, Token deed, Timed time) {
    int from = sentence.within(time.time().span()).stream().mapToInt(Token::index).max().orElse(0);
    if (deed.index() <= from) {
      return false;
    }
    List<Token> between = sentence.tokens().subList(from + 1, deed.index());
    return between.stream().noneMatch(t -> t.isVerb() && !t.plainRelation().equals("aux"))
        && between.stream().noneMatch(t -> t.text().equals(",") || t.text().equals(";"));
  }

  private static Optional<Found> only(
      Event event, Sentence sentence, Token deed, List<Timed> times) {
    List<Timed> dated =
        times.stream()
            .filter(t -> !t.countsFrom(sentence))
            .filter(t -> t.time().granularity() == Granularity.DAY || past(deed, t.time()))
            .filter(t -> deed.isVerb() && Clause.together(sentence, t.head(), deed))
            .filter(t -> !later(event, t.time()))
            .toList();
    return dated.size() == 1
        ? Optional.of(found(dated.get(0).time(), "time:sentence", "the only day in its sentence"))
        : Optional.empty();
  }

  // "Struck Chad with tariffs in 2021": a year or month in a clause told in the past.
  private static boolean past(Token deed, TimeExpression time) {
    return LONG.contains(time.granularity()) && deed.tag().equals("VBD");
  }

  /** Whether a time is long before the article, where a few days are no matter. */
  static boolean old(Event event, TimeExpression time) {
    return event
        .article()
        .date()
        .filter(d -> time.to().isBefore(d.minusDays(BACKGROUND)))
        .isPresent();
  }

  // "In 1992 Peru expelled two envoys; Chile threw out two in return": the story of then goes on.
  private static Optional<Found> then(
      Event event, Sentence sentence, Token deed, List<Timed> times) {
    return Optional.of(deed)
        .filter(d -> d.plainRelation().equals("parataxis") && d.tag().equals("VBD"))
        .flatMap(sentence::head)
        .filter(host -> host.tag().equals("VBD") && host.index() < deed.index())
        .filter(
            host ->
                sentence.tokens().subList(host.index(), deed.index()).stream()
                    .anyMatch(t -> t.text().equals(";")))
        .flatMap(host -> nearest(sentence, host, times))
        .filter(t -> old(event, t.time()))
        .map(t -> found(t.time(), "time:then", "of the clause before, long ago"));
  }

  private static boolean later(Event event, TimeExpression time) {
    return event.article().date().map(d -> time.from().isAfter(d)).orElse(false);
  }

  // "Troops entered the town on Tuesday. They killed nine people."
  private static Optional<Found> before(
      Event event, Sentence sentence, Token deed, AnnotatedArticle article) {
    if (sentence.index() == 0 || !deed.tag().equals("VBD")) {
      return Optional.empty();
    }
    Sentence last = article.sentences().get(sentence.index() - 1);
    String gap = article.text().substring(last.span().end(), sentence.span().start());
    if (gap.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    return Timed.in(article, last).stream()
        .map(Timed::time)
        .filter(t -> t.granularity() == Granularity.DAY && !later(event, t))
        .reduce((a, b) -> b)
        .map(t -> found(t, "time:story", "the sentence before gives the day"));
  }

  private static Found published(Event event, AnnotatedArticle article) {
    Optional<LocalDate> day = article.article().date();
    String note = day.isPresent() ? "no time named; the article's own day" : "no time, no date";
    return new Found(
        day.map(d -> new Event.When(day, day, Granularity.DAY)).orElse(Event.When.UNKNOWN),
        Optional.empty(),
        new Reason("date", "time:published", event.trigger(), note));
  }

  private static Found found(TimeExpression time, String rule, String note) {
    return new Found(when(time), Optional.of(time), new Reason("date", rule, time.span(), note));
  }

  private static Event.When when(TimeExpression time) {
    return new Event.When(Optional.of(time.from()), Optional.of(time.to()), time.granularity());
  }
}
