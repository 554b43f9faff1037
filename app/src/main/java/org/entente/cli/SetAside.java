package org.entente.cli;

import java.io.PrintWriter;

/** Counts the input that could not be used and tells the user why. */
final class SetAside {
  private static final int TOLD = 20;

  private final PrintWriter errors;
  private int count;

  SetAside(PrintWriter errors) {
    this.errors = errors;
  }

  /** One more; the message names the input, the place in it and the way out. */
  void add(String message) {
    count++;
    if (count <= TOLD) {
      errors.println(Plain.line(message));
    } else if (count == TOLD + 1) {
      errors.println("… more follow and are only counted");
    }
  }

  /** Tells the count; 0 where nothing was set aside, else 1. */
  int exitCode() {
    if (count > 0) {
      errors.println(count == 1 ? "1 input was set aside" : count + " inputs were set aside");
    }
    errors.flush();
    return count == 0 ? 0 : 1;
  }
}
