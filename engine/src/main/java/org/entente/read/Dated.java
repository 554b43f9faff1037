package org.entente.read;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article's day and where it was found, or where it was looked for in vain.
 *
 * @param how the place of the day; without a day, the places looked at, in order, for people
 */
record Dated(Optional<LocalDate> day, String how) {

  /** Nothing looked at yet. */
  static final Dated NOT_YET = new Dated(Optional.empty(), "");

  /** The same where there is a day; else what {@code place} says, if anything. */
  Dated or(String place, Optional<LocalDate> found) {
    if (day.isPresent()) {
      return this;
    }
    return found.isPresent()
        ? new Dated(found, place)
        : new Dated(Optional.empty(), how.isEmpty() ? place : how + ", " + place);
  }

  /** As {@link #or}, for a field that may hold what is no day; blank is as good as not there. */
  Dated orField(String place, String value) {
    Optional<LocalDate> found = Day.in(value);
    String clipped = value.strip().substring(0, Math.min(40, value.strip().length()));
    String told = found.isPresent() || clipped.isEmpty() ? place : place + " '" + clipped + "'";
    return or(told, found);
  }

  /** Ends the search with the user's own day, or with the reason why there is none. */
  Dated end(Optional<LocalDate> option) {
    if (day.isPresent()) {
      return this;
    }
    return option.isPresent()
        ? new Dated(option, "option")
        : new Dated(day, "no date found (looked at " + how + "); pass --date");
  }
}
