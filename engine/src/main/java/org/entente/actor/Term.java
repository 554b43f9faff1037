package org.entente.actor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.entente.knowledge.Row;

/** From when until when a row holds, both days included; an empty side is open. */
record Term(Optional<LocalDate> from, Optional<LocalDate> to) {

  /** The columns {@code from} and {@code to}: a day, a month or a year each. */
  static Term of(Row row) {
    return new Term(
        row.find("from").map(d -> day(row, "from", d, "-01-01")),
        row.find("to").map(d -> day(row, "to", d, "-12-31")));
  }

  private static LocalDate day(Row row, String column, String cell, String rest) {
    try {
      LocalDate whole =
          LocalDate.parse(cell + (cell.length() == 4 ? rest : cell.length() == 7 ? "-01" : ""));
      boolean monthEnd = cell.length() == 7 && column.equals("to");
      return monthEnd ? whole.withDayOfMonth(whole.lengthOfMonth()) : whole;
    } catch (java.time.format.DateTimeParseException e) {
      throw row.wrong(column, "is no day; write YYYY-MM-DD, YYYY-MM or YYYY");
    }
  }

  /** Days from the nearest day of the term; without a day, from the present end of the term. */
  long distance(Optional<LocalDate> day) {
    if (day.isEmpty()) {
      return to.map(t -> ChronoUnit.DAYS.between(t, LocalDate.of(2100, 1, 1))).orElse(0L);
    }
    long early = from.map(f -> ChronoUnit.DAYS.between(day.get(), f)).orElse(0L);
    long late = to.map(t -> ChronoUnit.DAYS.between(t, day.get())).orElse(0L);
    return Math.max(0, Math.max(early, late));
  }

  /** Whether a day lies in the term; without a day, whether the term is still open. */
  boolean holds(Optional<LocalDate> day) {
    return distance(day) == 0;
  }

  /** Whether the term was over on a day. */
  boolean isOver(Optional<LocalDate> day) {
    return to.isPresent() && day.map(d -> d.isAfter(to.get())).orElse(true);
  }
}
