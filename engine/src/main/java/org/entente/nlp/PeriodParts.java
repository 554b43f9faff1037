package org.entente.nlp;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Granularity;

/** Periods and their parts: "last November", "the first half of 2020", "the end of the year". */
final class PeriodParts {
  static final Map<String, Spelled.Reading> READINGS =
      Map.of(
          "period", w -> w.period(w.of("period")),
          "half", PeriodParts::half,
          "quarter", PeriodParts::quarter,
          "week-of", PeriodParts::weekOf,
          "part", w -> part(w, w.of("period")),
          "part-of-unit", w -> part(w, "the " + w.of("unit")),
          "twice-away", PeriodParts::twiceAway);

  private PeriodParts() {}

  private static Optional<TimeForm.Days> half(SpelledWords w) {
    boolean second = w.of("which").equalsIgnoreCase("second");
    return w.period(w.of("period"))
        .filter(d -> d.unit() == Granularity.YEAR)
        .map(
            d ->
                second
                    ? months(d.from().plusMonths(6), d.to())
                    : months(d.from(), d.from().plusMonths(6).minusDays(1)));
  }

  private static TimeForm.Days months(LocalDate from, LocalDate to) {
    return new TimeForm.Days(from, to, Granularity.MONTH);
  }

  private static Optional<TimeForm.Days> quarter(SpelledWords w) {
    int nth = Vocabulary.ordinal(w.of("which"));
    if (w.of("period") == null) {
      return w.today().flatMap(t -> bareQuarter(nth, t, w.view().direction()));
    }
    return w.period(w.of("period"))
        .flatMap(d -> SpelledDates.quarter(nth < 0 ? 4 : nth, d.from().getYear()));
  }

  /** Without a year, the nearest such quarter that has begun, or is to come where told so. */
  private static Optional<TimeForm.Days> bareQuarter(
      int nth, LocalDate today, TimeForm.Direction direction) {
    if (nth < 0) {
      LocalDate before = today.minusMonths(3);
      return SpelledDates.quarter((before.getMonthValue() - 1) / 3 + 1, before.getYear());
    }
    LocalDate start = LocalDate.of(today.getYear(), 3 * nth - 2, 1);
    boolean back = direction != TimeForm.Direction.FUTURE && start.isAfter(today);
    return SpelledDates.quarter(nth, back ? start.getYear() - 1 : start.getYear());
  }

  private static Optional<TimeForm.Days> weekOf(SpelledWords w) {
    int nth = Vocabulary.ordinal(w.of("which"));
    return w.period(w.of("period"))
        .map(d -> nth < 0 ? d.to().minusDays(6) : d.from().plusDays(7L * (nth - 1)))
        .map(f -> new TimeForm.Days(f, f.plusDays(6), Granularity.WEEK));
  }

  private static Optional<TimeForm.Days> part(SpelledWords w, String period) {
    return w.period(period).map(d -> TimeWords.cut(w.value(), d, w.today()));
  }

  /** "The week before last", "the year after next". */
  private static Optional<TimeForm.Days> twiceAway(SpelledWords w) {
    int sign = w.of("which").equalsIgnoreCase("before last") ? -1 : 1;
    String unit = w.of("unit");
    return w.today()
        .map(t -> TimeForm.plus(t, sign, unit.substring(0, 1).toUpperCase(Locale.ROOT)))
        .flatMap(
            t ->
                Period.of(
                    (sign < 0 ? "last " : "next ") + unit, Optional.of(t), w.view().direction()));
  }
}
