package org.entente.nlp;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Granularity;
import org.entente.model.Span;

/**
 * Time expressions that are read by patterns of words before SUTime is asked, because it passes
 * over them or reads them otherwise: ranges, parts of periods, what was told last ("the following
 * day"), lengths of time seen from the article's day, days of a week named apart.
 */
final class Spelled {

  /**
   * What an expression is seen from.
   *
   * @param today the article's day
   * @param told the days of the time told last before it
   * @param direction of its clause
   */
  record View(
      Optional<LocalDate> today, Optional<TimeForm.Days> told, TimeForm.Direction direction) {}

  private interface Reading {
    Optional<TimeForm.Days> days(Matcher m, View view);
  }

  private record Rule(Set<String> needs, Pattern pattern, Reading reading) {}

  private static final String M = Vocabulary.MONTH;
  private static final String Y = Vocabulary.YEAR;
  private static final String D = Vocabulary.DAY;
  private static final String W = Vocabulary.WEEKDAY;
  private static final String N = Vocabulary.NUMBER;
  private static final String U = Vocabulary.UNIT;
  private static final String P = Period.PATTERN;
  private static final String DASH = Vocabulary.DASH;
  private static final String PART = Vocabulary.PART;

  private static final List<Rule> RULES =
      List.of(
          // ranges
          rule(
              "MONTH",
              "(DAY)(?: to | and | ?DASH ?)(DAY) (MONTH)(?:,? (YEAR))?",
              Spelled::daysOfMonth),
          rule(
              "MONTH",
              "(MONTH) (DAY)(?: to |DASH| and )(DAY)\\b(?!,? MONTH)(?:, (YEAR))?",
              (m, v) -> daysOf(m.group(2), m.group(3), m.group(1), m.group(4), v)),
          rule("MONTH", "(MONTH) (DAY) to (MONTH) (DAY)(?:, (YEAR))?", Spelled::acrossMonths),
          rule("between", "(?:between )(YEAR) and (YEAR)", (m, v) -> years(m.group(1), m.group(2))),
          rule("YEAR", "(YEAR)(?: to |DASH)(YEAR)", (m, v) -> years(m.group(1), m.group(2))),
          rule(
              "YEAR",
              "(YEAR)(?:DASH|/)(\\d\\d)(?![\\d-])",
              (m, v) -> years(m.group(1), m.group(1).substring(0, 2) + m.group(2))),
          rule(
              "MONTH",
              "(?:between )?(MONTH)(?: and | to |DASH)(MONTH)(?: (YEAR))",
              Spelled::months),
          // years by another name
          rule(
              "fiscal|financial|calendar",
              "(?:the )?(?:fiscal|financial|calendar)(?: year)? (YEAR)",
              (m, v) -> years(m.group(1), m.group(1))),
          rule("century", "the (\\d\\d)(?:st|nd|rd|th) century", (m, v) -> century(m.group(1))),
          rule("nineteenth", "the nineteenth century", (m, v) -> century("19")),
          rule("twentieth", "the twentieth century", (m, v) -> century("20")),
          rule(
              "DECADE",
              "the ['’](\\d)0s",
              (m, v) -> Period.years(1900 + 10 * Integer.parseInt(m.group(1)), 10)),
          rule(
              "twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties",
              "the (twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
              Spelled::decade),
          // parts of periods
          rule("half", "the (first|second) half of (PERIOD)", Spelled::half),
          rule(
              "quarter",
              "the (first|second|third|fourth|last|final) quarter(?: of (PERIOD))?",
              Spelled::quarter),
          rule("YEAR", "Q([1-4]) (YEAR)", (m, v) -> quarter(m.group(1), m.group(2))),
          rule(
              "week",
              "the (first|second|third|fourth|last|final) week of (PERIOD)",
              Spelled::weekOf),
          rule(
              "days",
              "the (?:first|opening|early) days of (PERIOD)",
              (m, v) -> third(m.group(1), 0, v)),
          rule(
              "days",
              "the (?:last|final|closing) days of (PERIOD)",
              (m, v) -> third(m.group(1), 2, v)),
          rule(
              "end|close",
              "(?:the )?(?:end|close) of (PERIOD)",
              (m, v) -> edge(m.group(1), true, v)),
          rule("end", "end-(PERIOD)", (m, v) -> edge(m.group(1), true, v)),
          rule(
              "start|beginning|outset",
              "(?:the )?(?:start|beginning|outset) of (PERIOD)",
              (m, v) -> edge(m.group(1), false, v)),
          rule(
              "end",
              "(?:the )?(year|month|week)(?:-|['’]s )end",
              (m, v) -> edge("the " + m.group(1), true, v)),
          rule("early", "(?:the )?early(?: in)? (PERIOD)", (m, v) -> third(m.group(1), 0, v)),
          rule(
              "mid|middle",
              "(?:the )?(?:mid-|mid |middle of )(PERIOD)",
              (m, v) -> third(m.group(1), 1, v)),
          rule("late", "(?:the )?late(?: in)? (PERIOD)", (m, v) -> third(m.group(1), 2, v)),
          rule("last|next", "(the )?(week|month|year) (before last|after next)", Spelled::twice),
          // months and days of another year or week
          rule("year", "(DAY) (MONTH) (last|this|next) year", Spelled::dayOfYear),
          rule("year", "(MONTH) (?:of )?(?:last|this|next) year", (m, v) -> period(m.group(), v)),
          rule(
              "last|this|next",
              "(?:last|this|next) (?:MONTH|SEASON)\\b",
              (m, v) -> period(m.group(), v)),
          rule("SEASON", "(?:the )?SEASON(?: of)? YEAR", (m, v) -> period(m.group(), v)),
          rule("SEASON", "the SEASON\\b(?! of)", (m, v) -> period(m.group(), v)),
          rule("month", "(?:the month of )(MONTH YEAR)", (m, v) -> period(m.group(1), v)),
          rule("week", "(WEEKDAY)(?: of)? (last|this|next) week", Spelled::dayOfWeek),
          rule("week", "a week on (WEEKDAY)", (m, v) -> aWeekOn(m.group(1), v)),
          rule("this", "this (WEEKDAY)(?: PART)?", (m, v) -> thisDay(m.group(1), v)),
          rule("weekend", "this weekend", (m, v) -> weekend(v)),
          // parts of days
          rule(
              "night|yesterday",
              "last night|yesterday (?:morning|afternoon|evening)",
              (m, v) -> away(v, -1)),
          rule("this|tonight", "this (?:morning|afternoon|evening)|tonight", (m, v) -> away(v, 0)),
          rule("tomorrow", "tomorrow PART", (m, v) -> away(v, 1)),
          rule(
              "early|late|earlier|later",
              "(?:early|late|earlier|later)(?: on)? (WEEKDAY)",
              (m, v) -> weekday(m.group(1), v)),
          rule("WEEKDAY", "(?<=\\bon )(WEEKDAY)(?= in )", (m, v) -> weekday(m.group(1), v)),
          // lengths seen from the article's day
          rule("past|last", "(?:the )?(?:past|last) (?:(NUMBER) )?(UNIT)s?\\b", Spelled::past),
          rule("within", "within (?:the next )?(NUMBER) (UNIT)s?\\b", Spelled::ahead),
          rule("next|coming", "(?:the )?(?:next|coming) (NUMBER) (UNIT)s?\\b", Spelled::ahead),
          rule("time", "in (NUMBER) (UNIT)s?['’]? time", Spelled::from),
          rule("hour|hours", "in (NUMBER) (hour)s?\\b", Spelled::from),
          rule("from", "(NUMBER) (UNIT)s? from (?:now|today)", Spelled::from),
          rule("ago", "(NUMBER) (UNIT)s? ago today", Spelled::agoToday),
          rule("ago", "(NUMBER) (UNIT)s? ago", Spelled::ago),
          // what was told last
          rule(
              "following|next",
              "(?:the|that) (?:following|next) (day|PART|week|month|year)",
              (m, v) -> told(m, v, 1)),
          rule("previous", "the previous (day|PART|week|month|year)", (m, v) -> told(m, v, -1)),
          rule("before", "the (day) before(?=[ ,.])(?! yesterday)", (m, v) -> told(m, v, -1)),
          rule("that|same", "(?:that|the same) (day|PART)", (m, v) -> told(m, v, 0)),
          rule("later", "(NUMBER) (years?|months?) later", (m, v) -> later(m, v, 1)),
          rule("earlier", "(NUMBER) (years?|months?) earlier", (m, v) -> later(m, v, -1)),
          // dates in digits
          rule("YEAR", "(\\d{1,2})/(\\d{1,2})/(YEAR)", Spelled::slashed));

  private Spelled() {}

  private static Rule rule(String needs, String text, Reading reading) {
    String pattern =
        text.replace("PERIOD", P)
            .replace("WEEKDAY", W)
            .replace("MONTH", M)
            .replace("SEASON", Vocabulary.SEASON)
            .replace("YEAR", Y)
            .replace("NUMBER", N)
            .replace("UNIT", U)
            .replace("PART", PART)
            .replace("DASH", DASH)
            .replaceAll("\\bDAY\\b", Matcher.quoteReplacement(D));
    Pattern compiled = Pattern.compile("(?<![\\w$£€-])(?i:" + pattern + ")(?![\\w])");
    return new Rule(Set.of(needs.split("\\|")), compiled, reading);
  }

  /** An expression found. */
  record Found(Span span, TimeForm.Days days) {}

  /** The expressions in a stretch of text, an earlier rule's before a later one's. */
  static List<Found> in(String text, Span part, Function<Span, View> view) {
    List<Found> found = new ArrayList<>();
    List<Span> taken = new ArrayList<>();
    WordSet words = WordSet.of(text, part.start(), part.end());
    for (Rule rule : RULES) {
      if (!words.holds(rule.needs())) {
        continue;
      }
      Matcher m = rule.pattern().matcher(text).region(part.start(), part.end());
      m.useTransparentBounds(true);
      while (m.find()) {
        Span span = new Span(m.start(), m.end());
        if (taken.stream().noneMatch(span::overlaps)) {
          days(rule, m, view.apply(span)).ifPresent(d -> found.add(new Found(span, d)));
          taken.add(span);
        }
      }
    }
    return found;
  }

  private static Optional<TimeForm.Days> days(Rule rule, Matcher m, View view) {
    try {
      return rule.reading().days(m, view).filter(d -> !d.to().isBefore(d.from()));
    } catch (java.time.DateTimeException e) {
      return Optional.empty();
    }
  }

  // ---- ranges

  private static Optional<TimeForm.Days> daysOfMonth(Matcher m, View v) {
    return daysOf(m.group(1), m.group(2), m.group(3), m.group(4), v);
  }

  private static Optional<TimeForm.Days> daysOf(
      String first, String last, String month, String year, View v) {
    return day(month, first, year, v)
        .map(f -> new TimeForm.Days(f, f.withDayOfMonth(Vocabulary.digits(last)), Granularity.DAY));
  }

  private static Optional<LocalDate> day(String month, String day, String year, View v) {
    String form = "-%d-%d".formatted(Vocabulary.month(month), Vocabulary.digits(day));
    return TimeForm.days((year == null ? "XXXX" : year) + form, v.today(), v.direction())
        .map(TimeForm.Days::from);
  }

  private static Optional<TimeForm.Days> acrossMonths(Matcher m, View v) {
    Optional<LocalDate> to = day(m.group(3), m.group(4), m.group(5), v);
    return to.map(
        t -> {
          LocalDate from =
              LocalDate.of(
                  t.getYear(), Vocabulary.month(m.group(1)), Vocabulary.digits(m.group(2)));
          return new TimeForm.Days(from.isAfter(t) ? from.minusYears(1) : from, t, Granularity.DAY);
        });
  }

  private static Optional<TimeForm.Days> years(String first, String last) {
    int from = Integer.parseInt(first);
    int count = Integer.parseInt(last) - from + 1;
    return count > 0 && count < 200 ? Period.years(from, count) : Optional.empty();
  }

  private static Optional<TimeForm.Days> months(Matcher m, View v) {
    int year = Integer.parseInt(m.group(3));
    YearMonth from = YearMonth.of(year, Vocabulary.month(m.group(1)));
    YearMonth to = YearMonth.of(year, Vocabulary.month(m.group(2)));
    return Optional.of(new TimeForm.Days(from.atDay(1), to.atEndOfMonth(), Granularity.MONTH));
  }

  private static Optional<TimeForm.Days> century(String number) {
    return Period.years((Integer.parseInt(number) - 1) * 100 + 1, 100);
  }

  private static Optional<TimeForm.Days> decade(Matcher m, View v) {
    List<String> names =
        List.of(
            "twenties",
            "thirties",
            "forties",
            "fifties",
            "sixties",
            "seventies",
            "eighties",
            "nineties");
    return Period.years(1920 + 10 * names.indexOf(m.group(1).toLowerCase(Locale.ROOT)), 10);
  }

  // ---- parts of periods

  private static Optional<TimeForm.Days> period(String words, View v) {
    return Period.of(words, v.today(), v.direction());
  }

  private static Optional<TimeForm.Days> half(Matcher m, View v) {
    boolean second = m.group(1).equalsIgnoreCase("second");
    return period(m.group(2), v)
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

  private static Optional<TimeForm.Days> quarter(Matcher m, View v) {
    int nth = Vocabulary.ordinal(m.group(1));
    String of = m.group(2);
    if (of == null) {
      return v.today().flatMap(t -> bareQuarter(nth, t, v.direction()));
    }
    return period(of, v)
        .flatMap(d -> quarter(Integer.toString(nth < 0 ? 4 : nth), "" + d.from().getYear()));
  }

  // Without a year, the nearest such quarter that has begun, or is to come where told so.
  private static Optional<TimeForm.Days> bareQuarter(
      int nth, LocalDate today, TimeForm.Direction direction) {
    if (nth < 0) {
      LocalDate before = today.minusMonths(3);
      return quarter("" + ((before.getMonthValue() - 1) / 3 + 1), "" + before.getYear());
    }
    LocalDate start = LocalDate.of(today.getYear(), 3 * nth - 2, 1);
    boolean back = direction != TimeForm.Direction.FUTURE && start.isAfter(today);
    return quarter("" + nth, "" + (back ? start.getYear() - 1 : start.getYear()));
  }

  private static Optional<TimeForm.Days> quarter(String nth, String year) {
    YearMonth first = YearMonth.of(Integer.parseInt(year), 3 * Integer.parseInt(nth) - 2);
    return Optional.of(months(first.atDay(1), first.plusMonths(2).atEndOfMonth()));
  }

  private static Optional<TimeForm.Days> weekOf(Matcher m, View v) {
    int nth = Vocabulary.ordinal(m.group(1));
    return period(m.group(2), v)
        .map(d -> nth < 0 ? d.to().minusDays(6) : d.from().plusDays(7L * (nth - 1)))
        .map(f -> new TimeForm.Days(f, f.plusDays(6), Granularity.WEEK));
  }

  private static Optional<TimeForm.Days> third(String words, int nth, View v) {
    String part = List.of("first", "middle", "last").get(nth);
    return period(words, v).map(d -> TimeWords.cut(part, d, v.today()));
  }

  private static Optional<TimeForm.Days> edge(String words, boolean last, View v) {
    return period(words, v).map(d -> TimeWords.cut(last ? "last-day" : "first-day", d, v.today()));
  }

  private static Optional<TimeForm.Days> twice(Matcher m, View v) {
    int sign = m.group(3).equalsIgnoreCase("before last") ? -1 : 1;
    return v.today()
        .map(t -> TimeForm.plus(t, sign, m.group(2).substring(0, 1).toUpperCase(Locale.ROOT)))
        .flatMap(
            t ->
                Period.of(
                    (sign < 0 ? "last " : "next ") + m.group(2), Optional.of(t), v.direction()));
  }

  // ---- months and days of another year or week

  private static Optional<TimeForm.Days> dayOfYear(Matcher m, View v) {
    return period(m.group(3) + " year", v)
        .map(
            y ->
                LocalDate.of(
                    y.from().getYear(),
                    Vocabulary.month(m.group(2)),
                    Vocabulary.digits(m.group(1))))
        .map(Spelled::one);
  }

  private static TimeForm.Days one(LocalDate day) {
    return new TimeForm.Days(day, day, Granularity.DAY);
  }

  private static Optional<TimeForm.Days> dayOfWeek(Matcher m, View v) {
    DayOfWeek day = Vocabulary.weekday(m.group(1));
    return period(m.group(2) + " week", v)
        .map(w -> one(w.from().with(TemporalAdjusters.nextOrSame(day))));
  }

  private static Optional<TimeForm.Days> aWeekOn(String name, View v) {
    DayOfWeek day = Vocabulary.weekday(name);
    return v.today().map(t -> one(t.with(TemporalAdjusters.next(day)).plusWeeks(1)));
  }

  private static Optional<TimeForm.Days> thisDay(String name, View v) {
    DayOfWeek day = Vocabulary.weekday(name);
    boolean back = v.direction() == TimeForm.Direction.PAST;
    return v.today()
        .map(
            t ->
                one(
                    t.with(
                        back
                            ? TemporalAdjusters.previousOrSame(day)
                            : TemporalAdjusters.nextOrSame(day))));
  }

  private static Optional<TimeForm.Days> weekend(View v) {
    boolean back = v.direction() == TimeForm.Direction.PAST;
    return v.today()
        .map(
            t ->
                back
                    ? t.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
                    : t.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)))
        .map(s -> new TimeForm.Days(s, s.plusDays(1), Granularity.DAY));
  }

  private static Optional<TimeForm.Days> weekday(String name, View v) {
    return TimeForm.days(
        "XXXX-WXX-" + Vocabulary.weekday(name).getValue(), v.today(), v.direction());
  }

  private static Optional<TimeForm.Days> away(View v, int days) {
    return v.today().map(t -> one(t.plusDays(days)));
  }

  // ---- lengths

  private static Vocabulary.Length length(Matcher m) {
    return Vocabulary.Length.of(m.group(1), unit(m.group(2)));
  }

  private static String unit(String text) {
    String unit = text.toLowerCase(Locale.ROOT);
    return unit.equals("centurie") ? "century" : unit.replaceFirst("s$", "");
  }

  private static Optional<TimeForm.Days> past(Matcher m, View v) {
    boolean last = m.group().toLowerCase(Locale.ROOT).contains("last");
    if (m.group(1) == null && last) {
      return period("last " + unit(m.group(2)), v);
    }
    Vocabulary.Length l =
        Vocabulary.Length.of(m.group(1) == null ? "a" : m.group(1), unit(m.group(2)));
    return v.today()
        .map(t -> new TimeForm.Days(TimeForm.plus(t, -l.count(), l.letter()), t, l.unit()));
  }

  private static Optional<TimeForm.Days> ahead(Matcher m, View v) {
    Vocabulary.Length l = length(m);
    return v.today()
        .map(t -> new TimeForm.Days(t, TimeForm.plus(t, l.count(), l.letter()), l.unit()));
  }

  private static Optional<TimeForm.Days> from(Matcher m, View v) {
    Vocabulary.Length l = length(m);
    return v.today().flatMap(t -> TimeForm.away(t, l.count(), l.letter()));
  }

  private static Optional<TimeForm.Days> ago(Matcher m, View v) {
    Vocabulary.Length l = length(m);
    return v.today().flatMap(t -> TimeForm.away(t, -l.count(), l.letter()));
  }

  private static Optional<TimeForm.Days> agoToday(Matcher m, View v) {
    Vocabulary.Length l = length(m);
    return v.today().map(t -> one(TimeForm.plus(t, -l.count(), l.letter())));
  }

  // ---- what was told last

  private static Optional<TimeForm.Days> told(Matcher m, View v, int shift) {
    return switch (m.group(1).toLowerCase(Locale.ROOT)) {
      case "week" -> v.told().flatMap(t -> TimeForm.away(t.to(), shift, "W"));
      case "month" -> v.told().flatMap(t -> TimeForm.away(t.to(), shift, "M"));
      case "year" -> v.told().flatMap(t -> TimeForm.away(t.to(), shift, "Y"));
      default ->
          v.told()
              .filter(t -> t.unit() == Granularity.DAY)
              .map(t -> one((shift < 0 ? t.from() : t.to()).plusDays(shift)));
    };
  }

  private static Optional<TimeForm.Days> later(Matcher m, View v, int sign) {
    Vocabulary.Length l = length(m);
    return v.told()
        .map(TimeForm.Days::to)
        .or(() -> sign < 0 ? v.today() : Optional.empty())
        .flatMap(t -> TimeForm.away(t, sign * l.count(), l.letter()));
  }

  // "23/05/2011" and "05/23/2011" tell themselves apart; "05/06/2011" does not.
  private static Optional<TimeForm.Days> slashed(Matcher m, View v) {
    int a = Integer.parseInt(m.group(1));
    int b = Integer.parseInt(m.group(2));
    int year = Integer.parseInt(m.group(3));
    if (a > 12 || a == b) {
      return Optional.of(one(LocalDate.of(year, b, a)));
    }
    return b > 12 ? Optional.of(one(LocalDate.of(year, a, b))) : Optional.empty();
  }
}
