package org.entente.read;

import java.io.EOFException;
import java.io.IOException;
import org.entente.model.Reading;

/** Input that cannot be read: where in its file, what is wrong, and the way out. */
final class Refused extends IOException {
  private static final long serialVersionUID = 1;

  private final String place;
  private final String reason;
  private final String wayOut;
  private final boolean last;

  /** One record; the next may be sound. */
  Refused(String place, String reason, String wayOut) {
    this(place, reason, wayOut, false);
  }

  private Refused(String place, String reason, String wayOut, boolean last) {
    super(reason);
    this.place = place;
    this.reason = reason;
    this.wayOut = wayOut;
    this.last = last;
  }

  /** All from this place on. */
  static Refused rest(String place, String reason, String wayOut) {
    return new Refused(place, reason, wayOut, true);
  }

  /** Any failure to read, as one that tells the way out. */
  static Refused of(IOException failure) {
    String how = failure instanceof EOFException ? "it ends too early" : failure.getMessage();
    String reason = "cannot be read further (" + how + ")";
    return failure instanceof Refused refused
        ? refused
        : rest("", reason, "see that the file is whole");
  }

  /** The same at a place. */
  Refused at(String where) {
    return new Refused(where, reason, wayOut, last);
  }

  /** Whether nothing more can be read from the file. */
  boolean isLast() {
    return last;
  }

  <T> Reading<T> in(String file) {
    return new Reading.Quarantined<>(file, place, reason, wayOut);
  }
}
