package org.entente.model;

/** What sort of thing an actor is. */
public enum Kind {
  STATE,
  ORGANISATION,
  PERSON,
  GROUP,
  /** A collective without bounds, such as "every nation". */
  OPEN,
  UNKNOWN
}
