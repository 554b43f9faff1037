package org.entente.web;

import java.util.Map;

/** What could not be answered, and why. */
record FailurePage(int status, String title, String message) implements Page {

  @Override
  public Map<String, ?> json() {
    return Map.of("error", message, "status", status);
  }
}
