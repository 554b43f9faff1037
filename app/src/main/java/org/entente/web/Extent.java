package org.entente.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.entente.query.Contents;
import org.entente.query.Filter;
import org.entente.query.Unit;
import org.entente.store.Store;

/** Over how long a time a series runs, and so by which unit it is best read. */
final class Extent {
  private static final int YEARS = 12 * 365;
  private static final int MONTHS = 200;
  private static final int WEEKS = 60;

  private Extent() {}

  /** The unit that gives some dozen to some hundred and forty periods. */
  static Unit unit(Store store, Filter filter) {
    Map<String, Object> contents = Contents.of(store).first().orElseThrow();
    Optional<LocalDate> first = filter.from().or(() -> day(contents.get("first")));
    Optional<LocalDate> last = filter.to().or(() -> day(contents.get("last")));
    if (first.isEmpty() || last.isEmpty()) {
      return Unit.MONTH;
    }
    long days = ChronoUnit.DAYS.between(first.get(), last.get());
    return days > YEARS
        ? Unit.YEAR
        : days > MONTHS ? Unit.MONTH : days > WEEKS ? Unit.WEEK : Unit.DAY;
  }

  private static Optional<LocalDate> day(Object day) {
    return Optional.ofNullable((LocalDate) day);
  }
}
