package org.entente.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The periods of a series; weeks begin on Monday (ISO 8601). */
public enum Unit {
  DAY(7, List.of("day", "unknown")) {
    @Override
    LocalDate after(LocalDate period, int count) {
      return period.plusDays(count);
    }
  },
  WEEK(4, List.of("day", "week", "unknown")) {
    @Override
    LocalDate after(LocalDate period, int count) {
      return period.plusWeeks(count);
    }
  },
  MONTH(3, List.of("day", "week", "month", "unknown")) {
    @Override
    LocalDate after(LocalDate period, int count) {
      return period.plusMonths(count);
    }
  },
  YEAR(3, List.of("day", "week", "month", "year", "unknown")) {
    @Override
    LocalDate after(LocalDate period, int count) {
      return period.plusYears(count);
    }
  };

  private final int window;
  private final List<String> granularities;

  Unit(int window, List<String> granularities) {
    this.window = window;
    this.granularities = granularities;
  }

  /** The first day of a later period. */
  abstract LocalDate after(LocalDate period, int count);

  /** How many periods a rolling mean usually takes in. */
  public int window() {
    return window;
  }

  /** The granularities of dates that can be told to lie in one period; unknown are as published. */
  List<String> granularities() {
    return granularities;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
