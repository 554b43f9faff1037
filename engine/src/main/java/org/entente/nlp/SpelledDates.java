package org.entente.nlp;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Granularity;

/** Stretches of the calendar told by their ends or their number: "3 to 5 March", "the nineties". */
final class SpelledDates {
  static final Map<String, Spelled.Reading> READINGS =
      Map.of(
          "days", SpelledDates::days,
          "days-across-months", SpelledDates::acrossMonths,
          "months", SpelledDates::months,
          "years", SpelledDates::years,
          "year", w -> years(w.of("year"), w.of("year")),
          "century", SpelledDates::century,
          "decade", SpelledDates::decade,
          "quarter-of-year", w -> quarter(w.digits("number"), w.digits("year")),
          "in-digits", SpelledDates::inDigits);

  private static final List<String> DECADES =
      List.of(
          "twenties",
          "thirties",
          "forties",
          "fifties",
          "sixties",
          "seventies",
          "eighties",
          "nineties");

  private SpelledDates() {}

  private static Optional<TimeForm.Days> days(SpelledWords w) {
    return day(w, w.digits("first"))
        .map(f -> new TimeForm.Days(f, f.withDayOfMonth(w.digits("last")), Granularity.DAY));
  }

  private static Optional<LocalDate> day(SpelledWords w, int day) {
    String year = w.of("year") == null ? "XXXX" : w.of("year");
    return w.form("%s-%d-%d".formatted(year, w.month("month"), day)).map(TimeForm.Days::from);
  }

  private static Optional<TimeForm.Days> acrossMonths(SpelledWords w) {
    return day(w, w.digits("last"))
        .map(
            to -> {
              LocalDate from = LocalDate.of(to.getYear(), w.month("firstmonth"), w.digits("first"));
              return new TimeForm.Days(
                  from.isAfter(to) ? from.minusYears(1) : from, to, Granularity.DAY);
            });
  }

  private static Optional<TimeForm.Days> months(SpelledWords w) {
    YearMonth from = YearMonth.of(w.digits("year"), w.month("first"));
    YearMonth to = YearMonth.of(w.digits("year"), w.month("last"));
    return Optional.of(new TimeForm.Days(from.atDay(1), to.atEndOfMonth(), Granularity.MONTH));
  }

  /** "1992 to 1995", "2020-21". */
  private static Optional<TimeForm.Days> years(SpelledWords w) {
    String first = w.of("first");
    String last = w.of("last");
    return years(first, last.length() < 4 ? first.substring(0, 2) + last : last);
  }

  private static Optional<TimeForm.Days> years(String first, String last) {
    int from = Integer.parseInt(first);
    int count = Integer.parseInt(last) - from + 1;
    return count > 0 && count < 200 ? Period.years(from, count) : Optional.empty();
  }

  private static Optional<TimeForm.Days> century(SpelledWords w) {
    int number = w.value().isEmpty() ? w.digits("number") : w.number();
    return Period.years((number - 1) * 100 + 1, 100);
  }

  private static Optional<TimeForm.Days> decade(SpelledWords w) {
    int named = DECADES.indexOf(w.of("tens").toLowerCase(Locale.ROOT));
    return Period.years(1900 + 10 * (named < 0 ? w.digits("tens") : 2 + named), 10);
  }

  /** The days of a year's quarter, 1 to 4. */
  static Optional<TimeForm.Days> quarter(int nth, int year) {
    YearMonth first = YearMonth.of(year, 3 * nth - 2);
    return Optional.of(
        new TimeForm.Days(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Granularity.MONTH));
  }

  /** "23/05/2011" and "05/23/2011" tell themselves apart; "05/06/2011" does not. */
  private static Optional<TimeForm.Days> inDigits(SpelledWords w) {
    int a = w.digits("first");
    int b = w.digits("second");
    int year = w.digits("year");
    if (a > 12 || a == b) {
      return Optional.of(SpelledWords.one(LocalDate.of(year, b, a)));
    }
    return b > 12 ? Optional.of(SpelledWords.one(LocalDate.of(year, a, b))) : Optional.empty();
  }
}
