package org.entente.nlp;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Granularity;

/**
 * What a time expression says before it is dated, in the notation of SUTime: {@code 2019-04},
 * {@code XXXX-WXX-2} (a Tuesday), {@code OFFSET P-2W} (two weeks ago), {@code THIS P1Y OFFSET P1Y}
 * (next year); and the days it covers, seen from a day and a direction.
 */
final class TimeForm {

  /** First and last day, and the unit named. */
  record Days(LocalDate from, LocalDate to, Granularity unit) {}

  /**
   * Whether the clause tells of what was, of what is to come, of what ends then and is mostly to
   * come, or does not say.
   */
  enum Direction {
    PAST,
    FUTURE,
    END,
    OPEN
  }

  /** Days after which an end is no longer news. */
  private static final int ENDED = 60;

  private static final Pattern HOUR = Pattern.compile("(?<=\\d)T.*$");
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-XX)?");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-XX)*");
  private static final Pattern DECADE = Pattern.compile("(\\d{3})X(?:-XX)*");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4}|XXXX)-Q([1-4])");
  private static final Pattern SEASON = Pattern.compile("(\\d{4}|XXXX)-(SP|SU|FA|WI)");
  private static final Pattern SOME_DAY = Pattern.compile("XXXX-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern SOME_MONTH = Pattern.compile("XXXX-(\\d{1,2})(?:-XX)?");
  private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])(?: OFFSET P(-?)1W)?");
  private static final Pattern WEEKEND = Pattern.compile("XXXX-WE(?: OFFSET P(-?)1W)?");
  private static final Pattern OFFSET = Pattern.compile("OFFSET P(-?)(\\d+)([DWMY])");
  private static final Pattern THIS =
      Pattern.compile("THIS P1([DWMYQ])(?: OFFSET P(-?)(\\d+)([DWMY]))?");
  private static final Pattern RUN = Pattern.compile("(PREV|NEXT)_IMMEDIATE P(\\d+)([DWMY])");
  private static final Map<String, Integer> SEASONS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

  private final String form;
  private final Optional<LocalDate> today;
  private final Direction direction;

  private TimeForm(String form, Optional<LocalDate> today, Direction direction) {
    this.form = form;
    this.today = today;
    this.direction = direction;
  }

  /** The days a form covers; empty where it needs a day to be seen from and there is none. */
  static Optional<Days> days(String form, Optional<LocalDate> today, Direction direction) {
    String plain = HOUR.matcher(form).replaceAll("").strip();
    TimeForm f = new TimeForm(plain, today, direction);
    try {
      return f.fixed().or(() -> today.flatMap(f::relative));
    } catch (java.time.DateTimeException e) {
      return Optional.empty();
    }
  }

  // --- what names its year

  private Optional<Days> fixed() {
    Matcher m = DAY.matcher(form);
    if (m.matches()) {
      LocalDate day = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
      return one(day);
    }
    m = MONTH.matcher(form);
    if (m.matches()) {
      return month(YearMonth.of(number(m, 1), number(m, 2)));
    }
    m = YEAR.matcher(form);
    if (m.matches()) {
      return years(number(m, 1), 1);
    }
    m = DECADE.matcher(form);
    if (m.matches()) {
      return years(number(m, 1) * 10, 10);
    }
    return quarter(QUARTER.matcher(form)).or(() -> season(SEASON.matcher(form)));
  }

  private Optional<Days> quarter(Matcher m) {
    return m.matches() ? months(m.group(1), number(m, 2) * 3 - 2) : Optional.empty();
  }

  private Optional<Days> season(Matcher m) {
    return m.matches() ? months(m.group(1), SEASONS.get(m.group(2))) : Optional.empty();
  }

  private Optional<Days> months(String year, int first) {
    if (year.startsWith("X")) {
      return today
          .map(t -> nearest(t, first))
          .flatMap(y -> span(y.atDay(1), y.plusMonths(2).atEndOfMonth(), Granularity.MONTH));
    }
    YearMonth start = YearMonth.of(Integer.parseInt(year), first);
    return span(start.atDay(1), start.plusMonths(2).atEndOfMonth(), Granularity.MONTH);
  }

  // --- what is seen from the article's day

  private Optional<Days> relative(LocalDate now) {
    Matcher m = WEEKDAY.matcher(form);
    if (m.matches()) {
      return one(weekday(now, DayOfWeek.of(number(m, 1)), m.group(2)));
    }
    m = WEEKEND.matcher(form);
    if (m.matches()) {
      LocalDate saturday = weekday(now, DayOfWeek.SATURDAY, m.group(1));
      return span(saturday, saturday.plusDays(1), Granularity.DAY);
    }
    m = SOME_DAY.matcher(form);
    if (m.matches()) {
      return one(day(now, number(m, 1), number(m, 2)));
    }
    m = SOME_MONTH.matcher(form);
    if (m.matches()) {
      return month(nearest(now, number(m, 1)));
    }
    return offset(now).or(() -> thisUnit(now)).or(() -> run(now));
  }

  private LocalDate weekday(LocalDate now, DayOfWeek day, String sign) {
    if (sign != null) {
      return now.with(
          sign.isEmpty() ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day));
    }
    return now.with(
        direction == Direction.FUTURE || direction == Direction.END
            ? TemporalAdjusters.nextOrSame(day)
            : TemporalAdjusters.previousOrSame(day));
  }

  private LocalDate day(LocalDate now, int month, int day) {
    LocalDate same =
        LocalDate.of(now.getYear(), month, Math.min(day, 28)).plusDays(Math.max(0, day - 28));
    return switch (direction) {
      case PAST -> same.isAfter(now) ? same.minusYears(1) : same;
      case FUTURE -> same.isBefore(now) ? same.plusYears(1) : same;
      case END -> same.isBefore(now.minusDays(ENDED)) ? same.plusYears(1) : same;
      case OPEN -> closest(now, same);
    };
  }

  private static LocalDate closest(LocalDate now, LocalDate same) {
    long days = ChronoUnit.DAYS.between(now, same);
    return days > 182 ? same.minusYears(1) : days < -182 ? same.plusYears(1) : same;
  }

  private YearMonth nearest(LocalDate now, int month) {
    YearMonth current = YearMonth.from(now);
    YearMonth same = YearMonth.of(now.getYear(), month);
    return switch (direction) {
      case PAST -> same.isAfter(current) ? same.minusYears(1) : same;
      case FUTURE -> same.isBefore(current) ? same.plusYears(1) : same;
      case END -> same.isBefore(current.minusMonths(2)) ? same.plusYears(1) : same;
      case OPEN -> YearMonth.from(closest(now, same.atDay(15)));
    };
  }

  private Optional<Days> offset(LocalDate now) {
    Matcher m = OFFSET.matcher(form);
    return m.matches() ? away(now, signed(m, 1, 2), m.group(3)) : Optional.empty();
  }

  /** So many units away: the day for days and weeks, else the whole month or year. */
  static Optional<Days> away(LocalDate now, int count, String unit) {
    return switch (unit) {
      case "D" -> one(now.plusDays(count));
      case "W" -> span(now.plusWeeks(count), now.plusWeeks(count), Granularity.WEEK);
      case "M" -> month(YearMonth.from(now.plusMonths(count)));
      default -> years(now.getYear() + count, 1);
    };
  }

  private Optional<Days> thisUnit(LocalDate now) {
    Matcher m = THIS.matcher(form);
    if (!m.matches()) {
      return Optional.empty();
    }
    int count = m.group(3) == null ? 0 : signed(m, 2, 3);
    return switch (m.group(1)) {
      case "D" -> one(now.plusDays(count));
      case "W" -> week(now.plusWeeks(count));
      case "M" -> month(YearMonth.from(now).plusMonths(count));
      case "Q" -> months(Integer.toString(now.getYear()), (now.getMonthValue() - 1) / 3 * 3 + 1);
      default -> years(now.getYear() + count, 1);
    };
  }

  private Optional<Days> run(LocalDate now) {
    Matcher m = RUN.matcher(form);
    if (!m.matches()) {
      return Optional.empty();
    }
    boolean past = m.group(1).equals("PREV");
    if (form.endsWith("_IMMEDIATE P1D")) {
      return one(now.plusDays(past ? -1 : 1));
    }
    LocalDate far = plus(now, (past ? -1 : 1) * number(m, 2), m.group(3));
    return past ? span(far, now, unit(m.group(3))) : span(now, far, unit(m.group(3)));
  }

  /** A day moved by so many units. */
  static LocalDate plus(LocalDate day, int count, String unit) {
    return switch (unit) {
      case "D" -> day.plusDays(count);
      case "W" -> day.plusWeeks(count);
      case "M" -> day.plusMonths(count);
      default -> day.plusYears(count);
    };
  }

  /** The granularity of a unit's letter. */
  static Granularity unit(String letter) {
    return switch (letter) {
      case "D" -> Granularity.DAY;
      case "W" -> Granularity.WEEK;
      case "M" -> Granularity.MONTH;
      default -> Granularity.YEAR;
    };
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static int signed(Matcher m, int sign, int number) {
    return m.group(sign).isEmpty() ? number(m, number) : -number(m, number);
  }

  private static Optional<Days> one(LocalDate day) {
    return span(day, day, Granularity.DAY);
  }

  private static Optional<Days> week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return span(monday, monday.plusDays(6), Granularity.WEEK);
  }

  private static Optional<Days> month(YearMonth month) {
    return span(month.atDay(1), month.atEndOfMonth(), Granularity.MONTH);
  }

  private static Optional<Days> years(int year, int count) {
    return span(LocalDate.of(year, 1, 1), LocalDate.of(year + count - 1, 12, 31), Granularity.YEAR);
  }

  private static Optional<Days> span(LocalDate from, LocalDate to, Granularity unit) {
    return Optional.of(new Days(from, to, unit));
  }
}
