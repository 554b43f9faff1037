package org.entente.query;

import org.entente.store.Rows;
import org.entente.store.Store;

/** What became of events when their articles were loaded again. */
public final class Changes {

  private Changes() {}

  /**
   * Events that were added, removed or changed: {article, event, change, fields, before, after,
   * version_before, version, sentence}. {@code before} and {@code after} tell type, actors,
   * recipients and status in short.
   */
  public static Rows of(Store store) {
    return store.ask(
        """
        SELECT article, event, change, fields, brief(before) AS before, brief(after) AS after,
          version_before, version,
          coalesce(after, before)->>'$.sentence.text' AS sentence
        FROM changes ORDER BY version, article, event
        """);
  }

  /**
   * How many there are by version, change and field: {version_before, version, change, field,
   * events}.
   */
  public static Rows summary(Store store) {
    return store.ask(
        """
        SELECT version_before, version, change, field, count(*) AS events
        FROM (SELECT version_before, version, change,
            unnest(CASE WHEN len(fields) = 0 THEN [''] ELSE fields END) AS field FROM changes)
        GROUP BY ALL ORDER BY version_before, version, change, events DESC, field
        """);
  }
}
