package org.entente.nlp;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Granularity;
import org.entente.model.Numerals;

/** The closed classes of words in which English tells time, as parts of patterns and as values. */
final class Vocabulary {
  static final String MONTH =
      "(?:January|February|(?-i:March|MARCH)|April|May|June|July|August|September|October|November|December"
          + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";
  static final String WEEKDAY =
      "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
          + "|(?:Mon|Tues|Tue|Wed|Thurs|Thu|Fri|Sat|Sun)\\.)";
  static final String SEASON = "(?:spring|summer|autumn|fall|winter)";
  static final String YEAR = "(?:1[4-9]\\d\\d|20\\d\\d|21\\d\\d)";
  static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
  static final String UNIT = "(?:hour|day|week|fortnight|month|year|decade|century|centurie)";
  static final String PART = "(?:morning|afternoon|evening|night)";
  static final String DASH = "[-–—]";
  static final String NUMBER =
      "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
          + "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty)"
          + "(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|a couple of|half an?)";

  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);
  private static final Map<String, Integer> ORDINALS =
      Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "last", -1, "final", -1);
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private Vocabulary() {}

  /** A month's number by its name, full or short. */
  static int month(String name) {
    String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(start)) {
        return month.getValue();
      }
    }
    throw new IllegalArgumentException(name);
  }

  /** A weekday by its name, full or short. */
  static DayOfWeek weekday(String name) {
    String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().startsWith(start)) {
        return day;
      }
    }
    throw new IllegalArgumentException(name);
  }

  /** The first month of a season. */
  static int season(String name) {
    return SEASONS.get(name.toLowerCase(Locale.ROOT));
  }

  /** 1 to 4, or −1 for the last. */
  static int ordinal(String word) {
    return ORDINALS.get(word.toLowerCase(Locale.ROOT));
  }

  /** The number in a text such as "5th". */
  static int digits(String text) {
    Matcher m = DIGITS.matcher(text);
    if (!m.find()) {
      throw new IllegalArgumentException(text);
    }
    return Integer.parseInt(m.group());
  }

  /** A number in digits or words; "half a" is not one. */
  static int number(String text) {
    String word = text.toLowerCase(Locale.ROOT).strip();
    if (word.matches("\\d+")) {
      return Integer.parseInt(word);
    }
    if (word.matches("an?")) {
      return 1;
    }
    if (word.equals("a couple of")) {
      return 2;
    }
    String[] parts = word.split("-");
    int tens = Numerals.TENS.getOrDefault(parts[0], 0);
    return tens == 0
        ? Numerals.ONES.indexOf(word)
        : tens + (parts.length > 1 ? Numerals.ONES.indexOf(parts[1]) : 0);
  }

  /** A length of time in letters of the notation of SUTime and how many of it a unit holds. */
  record Length(int count, String letter) {

    static Length of(String number, String unit) {
      boolean half = number.toLowerCase(Locale.ROOT).startsWith("half");
      int count = half ? 1 : number(number);
      return switch (unit.toLowerCase(Locale.ROOT)) {
        case "hour" -> new Length((count + 23) / 24, "D");
        case "day" -> new Length(count, "D");
        case "week" -> new Length(count, "W");
        case "fortnight" -> new Length(2 * count, "W");
        case "month" -> new Length(count, "M");
        case "year" -> half ? new Length(6, "M") : new Length(count, "Y");
        case "decade" -> new Length(half ? 5 : 10 * count, "Y");
        default -> new Length(half ? 50 : 100 * count, "Y");
      };
    }

    Granularity unit() {
      return TimeForm.unit(letter);
    }
  }
}
