package org.entente.nlp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Sentence;
import org.entente.model.Span;

/**
 * The common time expressions of the news ("Monday", "in 2016", "March 4", "this year", "two
 * weeks"), read as SUTime reads them, in a thousandth of the time. A run of words that is not one
 * of them from end to end is left to SUTime.
 */
final class PlainTimes {
  private static final Set<String> OPENING =
      Set.of(
          "in", "on", "of", "at", "from", "since", "after", "until", "before", "to", "prior", ",",
          "(", ")", "'s", "’s", "-", "–", "old", "that", "other", "row", "now", "'", "’", "times",
          "am", "pm");
  private static final Set<String> CLOSING =
      Set.of(
          "in",
          "on",
          "of",
          "at",
          "from",
          "after",
          "since",
          "following",
          "the",
          "a",
          "an",
          ",",
          "(",
          ")",
          "'s",
          "’s",
          "this",
          "that",
          "-",
          "–",
          "about",
          "some",
          "more",
          "no",
          "another",
          "every",
          "each",
          "several",
          "few",
          "other",
          "up",
          "until",
          "once",
          "nearly",
          "around",
          "s",
          "'",
          "’",
          "than",
          "last",
          "next",
          "prior",
          "to",
          "am",
          "now");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> BETWEEN =
      Set.of("in", "from", "on", "at", "after", "a", "an", "the", "to", "(", ")", ",", "since");
  private static final String MONTH =
      "((?:january|february|march|april|may|june|july|august|september|october|november|december)"
          + "|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)";
  private static final String DAY = "(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
  private static final String YEAR = "(1[4-9]\\d\\d|20\\d\\d)";
  private static final String WEEKDAY =
      "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
  private static final Set<String> BEFORE_NUMBERS =
      Set.of("in", "from", "on", "at", "after", "to", "(", ")", ",", "since", "'s", "’s");
  private static final Pattern BARE =
      Pattern.compile(
          MONTH + "|" + YEAR + "|" + WEEKDAY + "|daily|weekly|monthly|quarterly|annual|yearly");
  private static final String UNIT = "(day|week|fortnight|month|quarter|year|decade|century)";
  private static final String UNITS = "(?:day|week|fortnight|month|quarter|year|decade|centurie)s";
  private static final String NUMBER =
      "(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
          + "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)";
  private static final Map<String, String> PARTS =
      Map.of("morning", "TMO", "afternoon", "TAF", "evening", "TEV", "night", "TNI");
  private static final Map<String, String> SEASONS =
      Map.of("spring", "SP", "summer", "SU", "fall", "FA", "autumn", "FA", "winter", "WI");
  private static final Map<String, String> LENGTHS =
      Map.of(
          "day",
          "1D",
          "week",
          "1W",
          "fortnight",
          "2W",
          "month",
          "1M",
          "quarter",
          "3M",
          "year",
          "1Y",
          "decade",
          "10Y",
          "century",
          "100Y");
  private static final Map<String, String> RHYTHMS =
      Map.of(
          "annual",
          "1Y",
          "annually",
          "1Y",
          "yearly",
          "1Y",
          "daily",
          "1D",
          "weekly",
          "1W",
          "monthly",
          "1M",
          "quarterly",
          "3M");

  /** A form of words and what it says; {@code ""} where that is no date. */
  private record Rule(Pattern pattern, Function<Matcher, String> form) {}

  private static final List<Rule> RULES =
      List.of(
          rule("YEAR", m -> m.group(1)),
          rule("WEEKDAY", m -> weekday(m.group(1))),
          rule("last WEEKDAY", m -> weekday(m.group(1)) + " OFFSET P-1W"),
          rule("next WEEKDAY", m -> weekday(m.group(1)) + " OFFSET P1W"),
          rule(
              "WEEKDAY (morning|afternoon|evening|night)",
              m -> weekday(m.group(1)) + PARTS.get(m.group(2))),
          rule("MONTH", m -> "XXXX-" + month(m.group(1))),
          rule("MONTH DAY", m -> "XXXX-" + month(m.group(1)) + "-" + day(m.group(2))),
          rule("DAY MONTH", m -> "XXXX-" + month(m.group(2)) + "-" + day(m.group(1))),
          rule("MONTH (?:of |, )?YEAR", m -> m.group(2) + "-" + month(m.group(1))),
          rule(
              "MONTH DAY ,? ?YEAR",
              m -> m.group(3) + "-" + month(m.group(1)) + "-" + day(m.group(2))),
          rule(
              "DAY MONTH ,? ?YEAR",
              m -> m.group(3) + "-" + month(m.group(2)) + "-" + day(m.group(1))),
          rule("the (?:~ )*(day|week|month|year)", m -> "THIS P" + LENGTHS.get(m.group(1))),
          rule(
              "(?:earlier |later )?this (day|week|month|year)",
              m -> "THIS P" + LENGTHS.get(m.group(1))),
          rule(
              "next (week|month|year)",
              m -> "THIS P%1$s OFFSET P%1$s".formatted(LENGTHS.get(m.group(1)))),
          rule(
              "last (week|month|year)",
              m -> "THIS P%1$s OFFSET P-%1$s".formatted(LENGTHS.get(m.group(1)))),
          rule("last MONTH", m -> ""),
          rule(
              "the coming (day|week|month|year)s",
              m -> "NEXT_IMMEDIATE P" + LENGTHS.get(m.group(1))),
          rule(
              "(?:the )?(first|second|third|fourth) quarter",
              m -> "XXXX-Q" + Vocabulary.ordinal(m.group(1))),
          rule("the (?:initial|final|latest) UNIT", m -> "P" + LENGTHS.get(m.group(1))),
          rule("today", m -> "THIS P1D"),
          rule("yesterday", m -> "OFFSET P-1D"),
          rule("tomorrow", m -> "OFFSET P1D"),
          rule("(spring|summer|fall|autumn|winter)", m -> "XXXX-" + SEASONS.get(m.group(1))),
          rule("(?:the )?(\\d{3})0s", m -> m.group(1) + "X"),
          rule("(?:the )?weekend", m -> "XXXX-WE"),
          rule("last weekend", m -> "XXXX-WE OFFSET P-1W"),
          rule("quarter", m -> ""),
          rule("UNIT", m -> "P" + LENGTHS.get(m.group(1))),
          rule("(?:every|each) UNIT", m -> "P" + LENGTHS.get(m.group(1))),
          rule(
              "(?:(?:about|nearly|every|the|the (?:first|last|final|next|past)"
                  + "|(?:no )?(?:more|less) than|at least) )?NUMBER UNITs?(?: old)?",
              m -> length(m)),
          rule("NUMBER - UNITs?(?: - old)?", m -> length(m)),
          rule(
              "(\\w+)-UNITs?(?:-old)?",
              m -> m.group(1).matches(NUMBER) && !m.group(1).startsWith("a") ? length(m) : null),
          rule(
              "(annual|annually|yearly|daily|weekly|monthly|quarterly)",
              m -> "P" + RHYTHMS.get(m.group(1))),
          rule("(?:a )?few (day|week|month|year)s ago", m -> "OFFSET P-" + LENGTHS.get(m.group(1))),
          rule(
              "the (?:first|last) NUMBER UNITs of (?:YEAR|MONTH(?: YEAR)?|(?:the|this) (?:year|month|quarter))",
              m -> ""),
          rule(
              "(?:(?:the |a )?(?:past |last |next |coming )?(?:few|several|recent) )?UNITS",
              m -> ""));

  private PlainTimes() {}

  private static Rule rule(String words, Function<Matcher, String> form) {
    String pattern =
        words
            .replace("WEEKDAY", WEEKDAY)
            .replace("MONTH", MONTH)
            .replace("DAY", DAY)
            .replace("YEAR", YEAR)
            .replace("UNITS", UNITS)
            .replace("UNIT", UNIT)
            .replace("NUMBER", NUMBER);
    return new Rule(Pattern.compile(pattern), form);
  }

  /**
   * What a run of words says of time, none where it is no date; empty where SUTime must be asked.
   */
  static Optional<List<TimePhrase>> read(TimeRuns runs, TimeRuns.Run run) {
    TimeRuns.Run core = core(runs, run);
    StringJoiner words = new StringJoiner(" ");
    for (int i = core.from(); i < core.to(); i++) {
      words.add(runs.word(i));
    }
    String told = words.toString();
    for (Rule rule : RULES) {
      Matcher m = rule.pattern().matcher(told);
      if (m.matches()) {
        return Optional.ofNullable(rule.form().apply(m))
            .filter(f -> !f.equals(told) || isYear(runs.sentence(), core.to() - 1))
            .map(f -> phrases(runs.span(core), f));
      }
    }
    return Optional.empty();
  }

  // A run without the words at its ends that belong to no time alone.
  private static TimeRuns.Run core(TimeRuns runs, TimeRuns.Run run) {
    int from = run.from();
    int to = run.to();
    while (from < to - 1 && opens(runs, from)) {
      from++;
    }
    while (to > from + 1 && closes(runs, from, to - 1)) {
      to--;
    }
    return new TimeRuns.Run(from, to);
  }

  private static boolean opens(TimeRuns runs, int i) {
    String next = runs.word(i + 1);
    return OPENING.contains(runs.word(i))
        || ARTICLES.contains(runs.word(i)) && BARE.matcher(next).matches()
        || runs.word(i).matches("an?") && runs.kind(i + 1) == TimeWord.NUMBER
        || runs.kind(i) == TimeWord.NUMBER && BETWEEN.contains(besideNumbers(runs, i, 1));
  }

  private static boolean closes(TimeRuns runs, int from, int i) {
    String before = runs.word(i - 1);
    return CLOSING.contains(runs.word(i))
        || runs.kind(i) == TimeWord.NUMBER && BEFORE_NUMBERS.contains(besideNumbers(runs, i, -1))
        || runs.word(i).equals("before")
            && i - 2 >= from
            && (runs.kind(i - 2) == TimeWord.NUMBER || runs.word(i - 2).matches("an?"))
            && before.matches(UNIT + "|" + UNITS);
  }

  // The first word that is no number, from one that is.
  private static String besideNumbers(TimeRuns runs, int number, int step) {
    int i = number;
    while (runs.kind(i) == TimeWord.NUMBER) {
      i += step;
    }
    return runs.word(i);
  }

  private static List<TimePhrase> phrases(Span span, String form) {
    return form.isEmpty() ? List.of() : List.of(new TimePhrase(span, form));
  }

  // "1500 men" is for SUTime to judge.
  private static boolean isYear(Sentence sentence, int i) {
    int next = i + 1;
    while (next < sentence.size() && sentence.token(next).tag().matches("JJ|RB")) {
      next++;
    }
    return sentence.token(i).name().equals("O")
        && (next == sentence.size() || !sentence.token(next).tag().equals("NNS"));
  }

  private static String weekday(String name) {
    return "XXXX-WXX-" + Vocabulary.weekday(name).getValue();
  }

  private static String month(String name) {
    return "%02d".formatted(Vocabulary.month(name));
  }

  private static String day(String number) {
    return "%02d".formatted(Vocabulary.digits(number));
  }

  private static String length(Matcher m) {
    String unit = LENGTHS.get(m.group(2));
    int letter = unit.length() - 1;
    int count = Vocabulary.number(m.group(1)) * Integer.parseInt(unit.substring(0, letter));
    return "P" + count + unit.charAt(letter);
  }
}
