package org.entente.web;

import java.util.Map;
import java.util.Optional;
import org.entente.store.Rows;

/** The answer at an address, held once and shown as a page or as data. */
interface Page {

  /** What the browser's title says before the program's name. */
  String title();

  /** The template, named after the page. */
  default String template() {
    return getClass().getSimpleName() + ".jte";
  }

  /** The answer as JSON: strings, numbers, booleans, null, lists and maps. */
  Map<String, ?> json();

  /** The answer as a table, where it is one. */
  default Optional<Table> table() {
    return Optional.empty();
  }

  /** HTTP's status: 200, or 400 where the question could not be answered. */
  default int status() {
    return 200;
  }

  /** A table that hands over its columns and rows one by one. */
  interface Table {
    void each(Rows.Taker taker);

    /** Rows that are at hand. */
    static Optional<Table> of(Rows rows) {
      return Optional.of(
          taker -> {
            taker.columns(rows.columns());
            rows.rows().forEach(taker::row);
          });
    }
  }
}
