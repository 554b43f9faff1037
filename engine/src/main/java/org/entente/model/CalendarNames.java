package org.entente.model;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the days of the week and of the months. */
public final class CalendarNames {
  private static final Set<String> NAMES =
      Stream.concat(Stream.of(DayOfWeek.values()), Stream.of(Month.values()))
          .map(name -> name.toString().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> WEEKDAYS =
      Stream.of(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .collect(Collectors.toUnmodifiableSet());

  private CalendarNames() {}

  /** Whether a word in small letters is such a name, in full. */
  public static boolean contains(String word) {
    return NAMES.contains(word);
  }

  /** Whether a word is a day of the week as it is written, "Monday". */
  public static boolean isWeekday(String word) {
    return WEEKDAYS.contains(word);
  }
}
