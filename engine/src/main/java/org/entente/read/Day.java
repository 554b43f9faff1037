package org.entente.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A full date as people and machines write it: {@code 2020-07-21}, {@code 2020/7/21}, {@code
 * 20200721}, {@code 21 July 2020}, {@code Tue, 21-Jul-2020}, {@code July 21st, 2020}; any time of
 * day after it is passed over, and the day is the one written, whatever the time zone. All-number
 * dates that begin with the day or the month are not read, for nobody can tell which it is.
 */
final class Day {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  /** Groups: year, month, day. */
  private static final String NUMBERS = "(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})";

  /** Groups: day, month, year. */
  private static final String DAY_FIRST =
      "(\\d{1,2})(?:st|nd|rd|th)?[ -]{1,3}" + MONTH + ",?[ -]{1,3}(\\d{4})";

  /** Groups: month, day, year. */
  private static final String MONTH_FIRST =
      MONTH + " {1,3}(\\d{1,2})(?:st|nd|rd|th)?,? {1,3}(\\d{4})";

  /** Any of the three, without groups: to be found in a longer text. */
  static final String ANY =
      "(?:(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? {1,3})?(?:"
          + plain(DAY_FIRST)
          + "|"
          + plain(MONTH_FIRST)
          + ")|\\d{4}-\\d\\d-\\d\\d)(?!\\d)";

  private static final Pattern NUMBERED = Pattern.compile("^\\s*" + NUMBERS + "(?!\\d)");
  private static final Pattern DAY_MONTH = worded(DAY_FIRST);
  private static final Pattern MONTH_DAY = worded(MONTH_FIRST);

  private Day() {}

  private static String plain(String pattern) {
    return pattern.replaceAll("\\((?!\\?)", "(?:");
  }

  private static Pattern worded(String form) {
    return Pattern.compile("(?i)(?<![\\p{L}\\d])" + form + "(?!\\d)");
  }

  /** The first full date in a short text such as a date field. */
  static Optional<LocalDate> in(String text) {
    Matcher numbers = NUMBERED.matcher(text);
    if (numbers.find()) {
      return of(numbers.group(1), numbers.group(3), numbers.group(4));
    }
    Matcher day = DAY_MONTH.matcher(text);
    if (day.find()) {
      return of(day.group(3), month(day.group(2)), day.group(1));
    }
    Matcher month = MONTH_DAY.matcher(text);
    return month.find()
        ? of(month.group(3), month(month.group(1)), month.group(2))
        : Optional.empty();
  }

  private static String month(String name) {
    String three = name.substring(0, 3).toLowerCase(Locale.ROOT);
    return String.valueOf(MONTHS.indexOf(three) / 3 + 1);
  }

  private static Optional<LocalDate> of(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
