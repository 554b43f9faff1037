package org.entente.nlp;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Granularity;

/**
 * A stretch of the calendar that others are parts of ("the end of …", "the first week of …"): a
 * year, month, season, week or decade, named or seen from the article's day.
 */
final class Period {
  static final String PATTERN =
      "(?:"
          + String.join(
              "|",
              Vocabulary.MONTH
                  + "(?:,? (?:of )?(?:"
                  + Vocabulary.YEAR
                  + "|(?:last|this|next) year))?",
              "(?:the )?" + Vocabulary.YEAR + "s",
              Vocabulary.YEAR,
              "(?:last|this|next) (?:week|month|year|decade|century)",
              "(?:last|this|next) " + Vocabulary.MONTH,
              "(?:(?:last|this|next|the) )?"
                  + Vocabulary.SEASON
                  + "(?: of)?(?: "
                  + Vocabulary.YEAR
                  + ")?",
              "the (?:week|month|year|decade|century)")
          + ")";

  private static final Pattern OF_MONTH =
      Pattern.compile(
          "("
              + Vocabulary.MONTH
              + ")(?:,? (?:of )?(?:("
              + Vocabulary.YEAR
              + ")|(last|this|next) year))?");
  private static final Pattern DECADE = Pattern.compile("(?:the )?(\\d{3})0s");
  private static final Pattern YEAR = Pattern.compile("(" + Vocabulary.YEAR + ")");
  private static final Pattern UNIT =
      Pattern.compile("(last|this|next|the) (week|month|year|decade|century)");
  private static final Pattern SEEN_MONTH =
      Pattern.compile("(last|this|next) (" + Vocabulary.MONTH + ")");
  private static final Pattern SEASON =
      Pattern.compile(
          "(?:(last|this|next|the) )?("
              + Vocabulary.SEASON
              + ")(?: of)?(?: ("
              + Vocabulary.YEAR
              + "))?");

  private Period() {}

  /** The days of a period; empty where it needs a day to be seen from and there is none. */
  static Optional<TimeForm.Days> of(
      String words, Optional<LocalDate> today, TimeForm.Direction direction) {
    String text = words.strip();
    Matcher m = OF_MONTH.matcher(text);
    if (m.matches()) {
      return month(m, today, direction);
    }
    String lower = text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    m = DECADE.matcher(lower);
    if (m.matches()) {
      return years(Integer.parseInt(m.group(1)) * 10, 10);
    }
    m = YEAR.matcher(lower);
    if (m.matches()) {
      return years(Integer.parseInt(m.group(1)), 1);
    }
    return today
        .flatMap(t -> unit(UNIT.matcher(lower), t))
        .or(() -> today.flatMap(t -> seenMonth(SEEN_MONTH.matcher(lower), t)))
        .or(() -> season(SEASON.matcher(lower), today, direction));
  }

  private static Optional<TimeForm.Days> month(
      Matcher m, Optional<LocalDate> today, TimeForm.Direction direction) {
    int month = Vocabulary.month(m.group(1));
    if (m.group(2) != null) {
      return month(YearMonth.of(Integer.parseInt(m.group(2)), month));
    }
    if (m.group(3) != null) {
      return today.flatMap(t -> month(YearMonth.of(t.getYear() + shift(m.group(3)), month)));
    }
    return TimeForm.days("XXXX-" + month, today, direction);
  }

  private static Optional<TimeForm.Days> unit(Matcher m, LocalDate today) {
    if (!m.matches()) {
      return Optional.empty();
    }
    int shift = shift(m.group(1));
    return switch (m.group(2)) {
      case "week" -> week(today.plusWeeks(shift));
      case "month" -> month(YearMonth.from(today).plusMonths(shift));
      case "year" -> years(today.getYear() + shift, 1);
      case "decade" -> years(today.getYear() / 10 * 10 + 10 * shift, 10);
      default -> years(today.getYear() / 100 * 100 + 100 * shift, 100);
    };
  }

  // "Last November" is the nearest that is over; "this January" is of the article's year.
  private static Optional<TimeForm.Days> seenMonth(Matcher m, LocalDate today) {
    if (!m.matches()) {
      return Optional.empty();
    }
    YearMonth same = YearMonth.of(today.getYear(), Vocabulary.month(m.group(2)));
    YearMonth now = YearMonth.from(today);
    return switch (m.group(1)) {
      case "last" -> month(same.isBefore(now) ? same : same.minusYears(1));
      case "next" -> month(same.isAfter(now) ? same : same.plusYears(1));
      default -> month(same);
    };
  }

  private static Optional<TimeForm.Days> season(
      Matcher m, Optional<LocalDate> today, TimeForm.Direction direction) {
    if (!m.matches()) {
      return Optional.empty();
    }
    int first = Vocabulary.season(m.group(2));
    if (m.group(3) != null) {
      return season(YearMonth.of(Integer.parseInt(m.group(3)), first));
    }
    String seen = m.group(1) == null ? "" : m.group(1);
    return today.flatMap(t -> season(t, first, seen, direction));
  }

  private static Optional<TimeForm.Days> season(
      LocalDate today, int first, String seen, TimeForm.Direction direction) {
    YearMonth same = YearMonth.of(today.getYear(), first);
    boolean over = same.plusMonths(2).atEndOfMonth().isBefore(today);
    boolean back =
        seen.equals("last") || !seen.equals("next") && direction == TimeForm.Direction.PAST;
    boolean ahead = seen.equals("next") || direction == TimeForm.Direction.FUTURE;
    if (seen.equals("next")) {
      // "Next spring" said in March is the one of the year after.
      return season(same.atDay(1).isAfter(today) ? same : same.plusYears(1));
    }
    if (seen.equals("this")) {
      return season(same);
    }
    if (back) {
      return season(over ? same : same.minusYears(1));
    }
    return season(ahead && over ? same.plusYears(1) : same);
  }

  private static int shift(String word) {
    return switch (word) {
      case "last" -> -1;
      case "next" -> 1;
      default -> 0;
    };
  }

  private static Optional<TimeForm.Days> week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Optional.of(new TimeForm.Days(monday, monday.plusDays(6), Granularity.WEEK));
  }

  private static Optional<TimeForm.Days> month(YearMonth month) {
    return Optional.of(new TimeForm.Days(month.atDay(1), month.atEndOfMonth(), Granularity.MONTH));
  }

  private static Optional<TimeForm.Days> season(YearMonth first) {
    return Optional.of(
        new TimeForm.Days(first.atDay(1), first.plusMonths(2).atEndOfMonth(), Granularity.MONTH));
  }

  /** So many years from a year on. */
  static Optional<TimeForm.Days> years(int year, int count) {
    return Optional.of(
        new TimeForm.Days(
            LocalDate.of(year, 1, 1), LocalDate.of(year + count - 1, 12, 31), Granularity.YEAR));
  }
}
