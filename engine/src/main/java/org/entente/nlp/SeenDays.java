package org.entente.nlp;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Granularity;

/** Days named as they are seen from the article's day: "this Friday", "Tuesday of last week". */
final class SeenDays {
  static final Map<String, Spelled.Reading> READINGS =
      Map.of(
          "day-of-year", SeenDays::dayOfYear,
          "day-of-week", SeenDays::dayOfWeek,
          "week-on", SeenDays::weekOn,
          "this-weekday", SeenDays::thisWeekday,
          "weekend", SeenDays::weekend,
          "weekday", w -> w.form("XXXX-WXX-" + weekday(w).getValue()),
          "away", w -> w.today().map(t -> SpelledWords.one(t.plusDays(w.number()))));

  private SeenDays() {}

  private static DayOfWeek weekday(SpelledWords w) {
    return Vocabulary.weekday(w.of("weekday"));
  }

  private static Optional<TimeForm.Days> dayOfYear(SpelledWords w) {
    return w.period(w.of("which") + " year")
        .map(y -> LocalDate.of(y.from().getYear(), w.month("month"), w.digits("day")))
        .map(SpelledWords::one);
  }

  private static Optional<TimeForm.Days> dayOfWeek(SpelledWords w) {
    return w.period(w.of("which") + " week")
        .map(d -> d.from().with(TemporalAdjusters.nextOrSame(weekday(w))))
        .map(SpelledWords::one);
  }

  private static Optional<TimeForm.Days> weekOn(SpelledWords w) {
    return w.today()
        .map(t -> t.with(TemporalAdjusters.next(weekday(w))).plusWeeks(1))
        .map(SpelledWords::one);
  }

  private static Optional<TimeForm.Days> thisWeekday(SpelledWords w) {
    return nearest(w, weekday(w)).map(SpelledWords::one);
  }

  private static Optional<TimeForm.Days> weekend(SpelledWords w) {
    return nearest(w, DayOfWeek.SATURDAY)
        .map(s -> new TimeForm.Days(s, s.plusDays(1), Granularity.DAY));
  }

  /** Such a day of the week back from the article's day in a clause of the past, else ahead. */
  private static Optional<LocalDate> nearest(SpelledWords w, DayOfWeek day) {
    boolean back = w.view().direction() == TimeForm.Direction.PAST;
    return w.today()
        .map(
            t ->
                t.with(
                    back
                        ? TemporalAdjusters.previousOrSame(day)
                        : TemporalAdjusters.nextOrSame(day)));
  }
}
