package org.entente.nlp;

import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * What a word is to a time expression. The classes are those of the rules of SUTime: whatever its
 * rules can make a date or a length of days of holds a {@link #CORE}, and all other words of it are
 * {@link #NUMBER} or {@link #LINK}.
 */
enum TimeWord {
  /** Names a time or a unit of a day or more: "Monday", "weeks", "2016", "three-year-old". */
  CORE,
  /** A number or ordinal that is no year. */
  NUMBER,
  /** Can stand in an expression beside a core: "last", "the", "ago", "hours". */
  LINK,
  /** Ends an expression. */
  OTHER;

  private static final String UNIT =
      "(?:year|yr|month|mo|day|week|wk|fortnight|quarter|decade|centur(?:y|ie)|mill?enn?(?:ium|ia))s?";

  private static final Pattern NAMES =
      Pattern.compile(
          UNIT
              + "|(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to|week|work)days?|(?:mon|weds?|thurs?|fri)s?|tues?"
              + "|(?:january|february|april|june|july|august|september|october|november|december)s?"
              + "|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?"
              + "|tomorrows?|weekends?|workweek|(?:summer|winter|autumn)s?|q[1-4]"
              + "|(?:twen|thir|for|fif|six|seven|eigh|nine)ties|n?oughts"
              + "|.*(?:annual|annually|yearly|daily|weekly|monthly|quarterly|centennial)"
              + "|.+-"
              + UNIT
              + "(?:-old)?");

  // Words that are times as nouns only, or beside a number.
  private static final Pattern NOUNS = Pattern.compile("(?:fall|spring|march|may|sat)s?");

  private static final Pattern SMALL =
      Pattern.compile(
          "[-+]?(?:\\d{1,3}|\\d{1,3}(?:,\\d{3})+|\\d*[.,]\\d+|\\d+(?:st|nd|rd|th))%?"
              + "|\\d+(?:,\\d+)*\\.\\d+|\\d*-?\\d+/\\d+");

  // "1990s", "2016-03-04", "4/3/16"
  private static final Pattern DATE =
      Pattern.compile("(?:.*\\D)?\\d{4}(?:\\D.*)?|\\d\\d?([-/.])\\d\\d?\\1\\d\\d|\\d.*-.*");

  private static final String ONE =
      "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
          + "|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty";

  private static final Pattern NUMERAL =
      Pattern.compile(
          "(?:(?:"
              + ONE
              + ")(?:-(?:"
              + ONE
              + "))?|zero|hundreds?|thousands?|[mbtr]+illions?|dozens?"
              + "|(?:.+-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
              + "|eleventh|twelfth|.+teenth|.+tieth|hundredth))");

  private static final Pattern TEEN = Pattern.compile("\\w+teen|twenty");

  /** Characters; what is longer is an address, a number beyond all years, or hostile. */
  private static final int LONGEST = 40;

  private static final Set<String> LINKS =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "in",
          "on",
          "at",
          "'s",
          "’s",
          "s",
          "'",
          "’",
          ",",
          "(",
          ")",
          "-",
          "–",
          "this",
          "that",
          "last",
          "next",
          "past",
          "previous",
          "following",
          "coming",
          "another",
          "recent",
          "several",
          "few",
          "couple",
          "every",
          "each",
          "other",
          "alternate",
          "alternating",
          "early",
          "late",
          "mid",
          "mid-",
          "later",
          "earlier",
          "latter",
          "latest",
          "initial",
          "final",
          "beginning",
          "start",
          "dawn",
          "middle",
          "end",
          "half",
          "about",
          "around",
          "some",
          "nearly",
          "exactly",
          "precisely",
          "sharp",
          "before",
          "after",
          "since",
          "from",
          "prior",
          "until",
          "ago",
          "hence",
          "now",
          "morning",
          "mornings",
          "afternoon",
          "afternoons",
          "evening",
          "evenings",
          "night",
          "nights",
          "noon",
          "midnight",
          "midday",
          "overnight",
          "tonight",
          "dusk",
          "twilight",
          "sunrise",
          "sunset",
          "daylight",
          "daytime",
          "nighttime",
          "lunchtime",
          "teatime",
          "dinnertime",
          "suppertime",
          "hour",
          "hours",
          "hr",
          "hrs",
          "minute",
          "minutes",
          "min",
          "mins",
          "seconds",
          "sec",
          "secs",
          "old",
          "straight",
          "consecutive",
          "consecutively",
          "row",
          "more",
          "less",
          "least",
          "most",
          "no",
          "than",
          "up",
          "work",
          "working",
          "business",
          "good",
          "once",
          "twice",
          "times",
          "tens",
          "universal",
          "zulu",
          "standard",
          "a.m.",
          "p.m.",
          "a.m",
          "p.m",
          "am",
          "pm",
          "ad",
          "a.d.",
          "bc",
          "b.c.",
          "ides",
          "nones",
          "o'clock",
          "fy");

  /** The class of the word at a place of a sentence, in lower case. */
  static TimeWord of(Sentence sentence, int i, String word) {
    if (word.length() > LONGEST) {
      return OTHER;
    }
    if (NAMES.matcher(word).matches() || NOUNS.matcher(word).matches() && isName(sentence, i)) {
      return CORE;
    }
    if (word.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      return digits(word);
    }
    if (NUMERAL.matcher(word).matches()) {
      return isYear(sentence, i, word) ? CORE : NUMBER;
    }
    return LINKS.contains(word) ? LINK : OTHER;
  }

  private static TimeWord digits(String word) {
    if (SMALL.matcher(word).matches()) {
      return NUMBER;
    }
    if (word.matches("\\d\\d?:\\d\\d(?::\\d\\d)?|.{1,4}")) {
      return word.matches("\\d{4}") ? CORE : LINK;
    }
    return DATE.matcher(word).matches() ? CORE : OTHER;
  }

  // "in May", "May 5", not "they may"
  private static boolean isName(Sentence sentence, int i) {
    return !isWalk(sentence, i) && isNoun(sentence, i);
  }

  // "a march on Sunday": the month has a capital letter, or a number beside it.
  private static boolean isWalk(Sentence sentence, int i) {
    return sentence.token(i).text().equals("march")
        && !(isNumber(sentence, i + 1) && !isModified(sentence, i));
  }

  private static boolean isModified(Sentence sentence, int i) {
    return i > 0 && sentence.token(i - 1).tag().matches("DT|JJ|NN.*|PRP\\$|POS");
  }

  private static boolean isNoun(Sentence sentence, int i) {
    return sentence.token(i).isNoun()
        || isNumber(sentence, i + 1)
        || isNumber(sentence, i - 1)
        || i > 0
            && sentence
                .token(i - 1)
                .text()
                .matches("(?i)last|next|this|early|late|of|in|the|every");
  }

  // "nineteen eighty-four", "two thousand"
  private static boolean isYear(Sentence sentence, int i, String word) {
    return word.equals("thousand") || TEEN.matcher(word).matches() && isNumber(sentence, i + 1);
  }

  private static boolean isNumber(Sentence sentence, int i) {
    if (i < 0 || i >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(i);
    return token.tag().equals("CD") || Character.isDigit(token.text().charAt(0));
  }
}
