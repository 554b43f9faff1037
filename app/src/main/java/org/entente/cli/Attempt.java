package org.entente.cli;

import java.util.function.Function;
import org.entente.model.Reading;

/** Work on what was read that sets aside what it fails on: one article must not stop the others. */
final class Attempt {

  private Attempt() {}

  /**
   * The work as a function from readings to readings; what was set aside before stays so.
   *
   * @param name names a value in messages
   */
  static <T, R> Function<Reading<T>, Reading<R>> at(Function<T, R> work, Function<T, String> name) {
    return reading -> {
      if (reading instanceof Reading.Read<T> read) {
        return attempt(read.value(), work, name);
      }
      Reading.Quarantined<T> bad = (Reading.Quarantined<T>) reading;
      return new Reading.Quarantined<>(bad.file(), bad.place(), bad.reason(), bad.wayOut());
    };
  }

  private static <T, R> Reading<R> attempt(T value, Function<T, R> work, Function<T, String> name) {
    try {
      return new Reading.Read<>(work.apply(value));
    } catch (RuntimeException | StackOverflowError e) {
      String reason = "the coder failed on it (" + e + ")";
      return new Reading.Quarantined<>(name.apply(value), "", reason, "please report it");
    }
  }
}
