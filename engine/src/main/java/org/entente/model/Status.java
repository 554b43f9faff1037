package org.entente.model;

/** Whether the event is so, as far as the article goes. */
public enum Status {
  REPORTED,
  CLAIMED,
  DENIED,
  NEGATED,
  FUTURE,
  HYPOTHETICAL
}
