package org.entente.query;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.store.Rows;
import org.entente.store.Store;

/** What is in a store, at a glance. */
public final class Contents {

  private Contents() {}

  /** One row: how many of each thing, and the first and last day of articles. */
  public static Rows of(Store store) {
    return store.ask(
        """
        SELECT (SELECT count(*) FROM articles) AS articles,
          (SELECT count(*) FROM events) AS events,
          (SELECT count(*) FROM events WHERE lead) AS clusters,
          (SELECT count(*) FROM statements) AS statements,
          (SELECT count(*) FROM places) AS places,
          (SELECT count(*) FROM commitments) AS commitments,
          (SELECT count(*) FROM quarantine) AS quarantine,
          (SELECT min(date) FROM articles) AS first,
          (SELECT max(date) FROM articles) AS last
        """);
  }

  /** The day of the oldest article, where one has a day. */
  public static Optional<LocalDate> oldest(Store store) {
    return Optional.ofNullable(
        (LocalDate) store.ask("SELECT min(date) FROM articles").rows().get(0).get(0));
  }

  /** The versions that made the rows: {id, program, tables, articles}. */
  public static Rows versions(Store store) {
    return store.ask(
        """
        SELECT v.id, v.program, v.tables, count(a.id) AS articles
        FROM versions v LEFT JOIN articles a ON a.version = v.id
        GROUP BY v.id, v.program, v.tables ORDER BY v.id
        """);
  }

  /** What was set aside: {file, place, reason, way_out}. */
  public static Rows quarantine(Store store) {
    return store.ask("SELECT file, place, reason, way_out FROM quarantine ORDER BY file, place");
  }
}
