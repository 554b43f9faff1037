package org.entente.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code in brackets with its date restriction, as dictionaries write it: {@code [FRAGOV]}, {@code
 * [FRAGOV 930327-950517]}, {@code [FRAELI >20020506]}, {@code [FRAELI <810521]}. Days have two or
 * four digits of the year; two up to 30 are of this century.
 *
 * @param code the letters
 * @param from first day, or empty
 * @param to last day, or empty
 */
record CodePeriod(String code, String from, String to) {
  private static final int PIVOT = 30;
  private static final Pattern SHAPE =
      Pattern.compile("([A-Z~]+)\\s*(?:([<>])\\s*(\\d+)|(\\d+)\\s*-\\s*(\\d+))?");

  /** Reads what stands between the brackets; empty where it is malformed. */
  static Optional<CodePeriod> of(String inside) {
    Matcher m = SHAPE.matcher(inside.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      String after = m.group(2) != null && m.group(2).equals(">") ? m.group(3) : m.group(4);
      String before = m.group(2) != null && m.group(2).equals("<") ? m.group(3) : m.group(5);
      return Optional.of(new CodePeriod(m.group(1), day(after), day(before)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String day(String digits) {
    if (digits == null) {
      return "";
    }
    if (digits.length() != 6 && digits.length() != 8) {
      throw new DateTimeException(digits + " is no day; write YYMMDD or YYYYMMDD");
    }
    int year = Integer.parseInt(digits.substring(0, digits.length() - 4));
    int full = digits.length() == 8 ? year : year <= PIVOT ? 2000 + year : 1900 + year;
    int month = Integer.parseInt(digits.substring(digits.length() - 4, digits.length() - 2));
    int last = Integer.parseInt(digits.substring(digits.length() - 2));
    LocalDate first = LocalDate.of(full, Math.max(1, month), 1);
    return first.withDayOfMonth(Math.max(1, Math.min(last, first.lengthOfMonth()))).toString();
  }
}
