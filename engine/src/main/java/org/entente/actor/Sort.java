package org.entente.actor;

/** What a phrase of the tables, or a run of capitals that none of them knows, stands for. */
enum Sort {
  /** Words that hold a role and stand for nobody: "press conference". */
  NOBODY,
  PERSON,
  ORGANISATION,
  STATE,
  DEMONYM,
  METONYM,
  CAPITAL,
  COLLECTIVE,
  OFFICE,
  AGENT,
  DESCRIPTION,
  PRONOUN,
  /** Capitalised words that no table knows. */
  NAME;

  /** Whether it names a state, its people or its seat. */
  boolean isNational() {
    return this == STATE || this == DEMONYM || this == CAPITAL || this == METONYM;
  }

  /** Whether it is a common noun for a role. */
  boolean isRole() {
    return this == OFFICE || this == AGENT || this == DESCRIPTION;
  }

  /** Whether it is a proper name of one bearer. */
  boolean isName() {
    return this == PERSON || this == ORGANISATION || this == NAME;
  }
}
