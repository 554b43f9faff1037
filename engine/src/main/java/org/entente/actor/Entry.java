package org.entente.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.knowledge.Row;

/** A row under one of its phrases. */
record Entry(Sort sort, Row row) {

  /** The rows of a sort. */
  static List<Row> rows(List<Entry> entries, Sort sort) {
    return entries.stream().filter(e -> e.sort == sort).map(Entry::row).toList();
  }

  /** The row of a dated sort that holds on a day, else the one nearest to it. */
  static Optional<Row> on(List<Row> rows, Optional<LocalDate> day) {
    return rows.stream().min(Comparator.comparingLong(r -> Term.of(r).distance(day)));
  }
}
