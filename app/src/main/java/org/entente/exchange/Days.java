package org.entente.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;

/** Days as other projects write them. */
final class Days {
  private static final List<DateTimeFormatter> FORMS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.BASIC_ISO_DATE,
          english("d MMMM uuuu"),
          english("d-MMM-uuuu"),
          english("M/d/uuuu"));

  private Days() {}

  private static DateTimeFormatter english(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  /** Reads a day; a time of the day after it is passed over. */
  static LocalDate of(String text) {
    String day =
        text.strip()
            .replaceFirst("[T ]\\d{2}:\\d{2}.*$", "")
            .replaceFirst("^(\\d{8})\\d{6}$", "$1");
    for (DateTimeFormatter form : FORMS) {
      try {
        return LocalDate.parse(day, form);
      } catch (DateTimeException e) {
        // The next form may fit.
      }
    }
    throw new Imported.Fault("“" + text + "” is no day");
  }
}
