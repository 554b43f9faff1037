package org.entente.model;

/** How exactly a date is known. */
public enum Granularity {
  DAY,
  WEEK,
  MONTH,
  YEAR,
  UNKNOWN
}
