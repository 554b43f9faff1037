package org.entente.nlp;

import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.knowledge.Knowledge;
import org.entente.model.Granularity;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.TimeExpression;
import org.entente.model.Token;

/**
 * Finds the time expressions of an article and dates them from the article's own day.
 *
 * <p>{@link Spelled} reads what needs more than its own words; of the rest {@link TimeRuns} says
 * undated what it means and {@link TimeForm} dates that. So no clock and no time zone has a part in
 * it, a weekday looks back or ahead as its clause does, and an article without a date still gives
 * the days it names in full. Lengths of time with a beginning ("a week after the vote") are dated
 * too.
 */
final class TimeReader {
  private static final Pattern LENGTH = Pattern.compile("P(\\d+)([DWMY])");

  private static final Pattern NEXT_TOLD =
      Pattern.compile("(the )?(next|following|previous|same) day|.* (later|after)|that .*");
  private static final Pattern EARLIER_TOLD = Pattern.compile(".* (earlier|before|previously)");

  /** Says what the words of a sentence tell of time, in order, but for times known already. */
  private interface Undated {
    List<TimePhrase> read(String text, CoreMap map, Sentence sentence, List<TimeExpression> known);
  }

  private final TimeWords words;
  private final Spelled spelled;
  private final Undated undated;

  private TimeReader(Knowledge knowledge, Undated undated) {
    this.words = TimeWords.load(knowledge);
    this.spelled = Spelled.load(knowledge);
    this.undated = undated;
  }

  /** Reads the tables of time words and patterns. */
  static TimeReader load(Knowledge knowledge) {
    return new TimeReader(knowledge, TimeRuns::read);
  }

  /** The same, asking SUTime of every word of a sentence. Many times slower. */
  static TimeReader ofSuTimeAlone(Knowledge knowledge) {
    return new TimeReader(
        knowledge, (text, map, sentence, known) -> SuTime.read(text, map, 0, sentence.size()));
  }

  /** The time expressions in order; {@code maps} are CoreNLP's own sentences, one for one. */
  List<TimeExpression> read(
      String text, List<CoreMap> maps, List<Sentence> sentences, Optional<LocalDate> date) {
    List<TimeExpression> times = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (words.cue(sentences.get(i))) {
        read(text, maps.get(i), sentences.get(i), date, times);
      }
    }
    times.sort(Comparator.comparing(TimeExpression::span));
    return times;
  }

  private void read(
      String text,
      CoreMap map,
      Sentence sentence,
      Optional<LocalDate> date,
      List<TimeExpression> all) {
    List<TimeExpression> here = new ArrayList<>(named(text, sentence));
    feasts(text, sentence, date).stream().filter(t -> free(t, here)).forEach(here::add);
    spelled(text, sentence, date, here, all);
    List<TimePhrase> lengths = new ArrayList<>();
    for (TimePhrase found : undated.read(text, map, sentence, here)) {
      if (LENGTH.matcher(found.form()).matches()) {
        lengths.add(found);
      } else {
        Optional<LocalDate> told = last(here, found.span()).or(() -> last(all, found.span()));
        dated(text, sentence, found, date, told)
            .filter(t -> free(t, here) && !isName(sentence, t.span()))
            .ifPresent(here::add);
      }
    }
    for (TimePhrase length : lengths) {
      running(sentence, length, date, here).filter(t -> free(t, here)).ifPresent(here::add);
    }
    all.addAll(here);
  }

  private static boolean free(TimeExpression time, List<TimeExpression> others) {
    return others.stream().noneMatch(o -> o.span().overlaps(time.span()));
  }

  // "the September 11 attacks"
  private List<TimeExpression> named(String text, Sentence sentence) {
    List<TimeExpression> times = new ArrayList<>();
    String part = sentence.span().of(text);
    for (String name : words.namedIn(part)) {
      int start = sentence.span().start() + part.indexOf(name);
      LocalDate day = words.named(name);
      times.add(
          new TimeExpression(new Span(start, start + name.length()), day, day, Granularity.DAY));
    }
    return times;
  }

  // "Christmas Day", "May Day 2018"
  private List<TimeExpression> feasts(String text, Sentence sentence, Optional<LocalDate> date) {
    List<TimeExpression> times = new ArrayList<>();
    String part = sentence.span().of(text);
    words
        .feastsIn(part)
        .forEach(
            (name, day) -> {
              Matcher m =
                  Pattern.compile("\\b" + Pattern.quote(name) + "\\b(?:,? (\\d{4}))?")
                      .matcher(part);
              while (m.find()) {
                int start = sentence.span().start();
                Span span = new Span(start + m.start(), start + m.end());
                String form = (m.group(1) == null ? "XXXX" : m.group(1)) + "-" + day;
                TimeForm.days(form, date, direction(sentence, span))
                    .map(d -> new TimeExpression(span, d.from(), d.to(), d.unit()))
                    .filter(t -> free(t, times))
                    .ifPresent(times::add);
              }
            });
    return times;
  }

  private void spelled(
      String text,
      Sentence sentence,
      Optional<LocalDate> date,
      List<TimeExpression> here,
      List<TimeExpression> all) {
    for (Spelled.Found f :
        spelled.in(
            text,
            sentence.span(),
            s ->
                new Spelled.View(
                    date, told(text, sentence, s, date, all), direction(sentence, s)))) {
      TimeExpression time =
          new TimeExpression(f.span(), f.days().from(), f.days().to(), f.days().unit());
      if (free(time, here) && !isName(sentence, f.span())) {
        here.add(time);
      }
    }
  }

  // The time told last in the sentences before; in the same sentence SUTime knows it later.
  private Optional<TimeForm.Days> told(
      String text,
      Sentence sentence,
      Span span,
      Optional<LocalDate> date,
      List<TimeExpression> all) {
    return all.stream()
        .filter(t -> span.start() - t.span().end() < 400)
        .reduce((a, b) -> b)
        .map(t -> new TimeForm.Days(t.from(), t.to(), t.granularity()));
  }

  private TimeForm.Direction direction(Sentence sentence, Span span) {
    List<Token> tokens = sentence.within(span);
    if (tokens.isEmpty()) {
      return TimeForm.Direction.OPEN;
    }
    return direction(sentence, tokens);
  }

  // "Theresa May", "the Sunday Telegraph", "Resolution 1973", "a march"
  private boolean isName(Sentence sentence, Span span) {
    List<Token> tokens = sentence.within(span);
    if (tokens.size() != 1) {
      return false;
    }
    Token only = tokens.get(0);
    boolean year = only.text().matches("\\d+");
    boolean number = year && only.index() > 0 && words.numbers(sentence.token(only.index() - 1));
    boolean walk = only.text().equals("march");
    return number
        || walk
        || !year && (only.name().equals("PERSON") || only.name().equals("ORGANIZATION"));
  }

  // --- a day, month, year …

  private Optional<TimeExpression> dated(
      String text,
      Sentence sentence,
      TimePhrase found,
      Optional<LocalDate> date,
      Optional<LocalDate> told) {
    Span span = found.span();
    List<Token> tokens = sentence.within(span);
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> from = origin(span.of(text), date, told);
    return TimeForm.days(found.form(), from, direction(sentence, tokens))
        .map(d -> words.part(span.of(text), d, date))
        .map(d -> new TimeExpression(span, d.from(), d.to(), d.unit()));
  }

  // "closed until 30 June", "barred until after the May 1 vote": told in the past, mostly of what
  // is to come.
  private TimeForm.Direction direction(Sentence sentence, List<Token> time) {
    int at = time.get(0).index() - 1;
    while (at > 0 && sentence.token(at).text().matches("(?i)the|after|before")) {
      at--;
    }
    Optional<TimeForm.Direction> edge = at < 0 ? Optional.empty() : words.edge(sentence.token(at));
    TimeForm.Direction tense = Tense.of(sentence, time.get(time.size() - 1), words);
    return edge.filter(e -> e != TimeForm.Direction.OPEN || tense != TimeForm.Direction.FUTURE)
        .orElse(tense);
  }

  // "two days earlier" and "the next day" count from the time last told of; only the first may
  // count from the article's day where none was.
  private static Optional<LocalDate> origin(
      String expression, Optional<LocalDate> date, Optional<LocalDate> told) {
    String lower = expression.toLowerCase(Locale.ROOT);
    if (NEXT_TOLD.matcher(lower).matches()) {
      return told;
    }
    return EARLIER_TOLD.matcher(lower).matches() ? told.or(() -> date) : date;
  }

  private static Optional<LocalDate> last(List<TimeExpression> times, Span span) {
    return times.stream()
        .filter(t -> t.granularity() == Granularity.DAY)
        .filter(t -> t.span().end() <= span.start() && span.start() - t.span().end() < 400)
        .map(TimeExpression::to)
        .reduce((a, b) -> b);
  }

  // --- a length of time with a beginning or an end

  private Optional<TimeExpression> running(
      Sentence sentence, TimePhrase found, Optional<LocalDate> date, List<TimeExpression> here) {
    Matcher m = LENGTH.matcher(found.form());
    List<Token> tokens = sentence.within(found.span());
    if (!m.matches() || tokens.isEmpty()) {
      return Optional.empty();
    }
    int count = Integer.parseInt(m.group(1));
    int next = tokens.get(tokens.size() - 1).index() + 1;
    int sense = next < sentence.size() ? words.sense(sentence.token(next)) : 0;
    if (sense != 0) {
      Span whole = found.span().union(sentence.token(next).span());
      return here.stream()
          .filter(t -> t.granularity() == Granularity.DAY && t.span().end() < whole.start())
          .map(TimeExpression::to)
          .findFirst()
          .or(() -> date)
          .flatMap(d -> TimeForm.away(d, -sense * count, m.group(2)))
          .map(d -> new TimeExpression(whole, d.from(), d.to(), d.unit()));
    }
    return ahead(sentence, tokens, count, m.group(2), date);
  }

  // "in three months", "within 90 days"
  private Optional<TimeExpression> ahead(
      Sentence sentence, List<Token> tokens, int count, String unit, Optional<LocalDate> date) {
    int at = tokens.get(0).index() - 1;
    Token last = tokens.get(tokens.size() - 1);
    if (at < 0 || date.isEmpty()) {
      return Optional.empty();
    }
    Span span = sentence.token(at).span().union(last.span());
    return switch (sentence.token(at).lemma()) {
      case "within" ->
          Optional.of(
              new TimeExpression(
                  span, date.get(), TimeForm.plus(date.get(), count, unit), TimeForm.unit(unit)));
      case "in" ->
          Tense.of(sentence, last, words) == TimeForm.Direction.FUTURE
              ? TimeForm.away(date.get(), count, unit)
                  .map(d -> new TimeExpression(span, d.from(), d.to(), d.unit()))
              : Optional.empty();
      default -> Optional.empty();
    };
  }
}
