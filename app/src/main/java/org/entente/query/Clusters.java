package org.entente.query;

import org.entente.store.Rows;
import org.entente.store.Store;

/** Reports of the same event, taken together. */
public final class Clusters {

  private Clusters() {}

  /**
   * Clusters of which a report meets the filter, largest first: {id, size, sources, first, last,
   * event, quad, actor_name, recipient_name, sentence_text, lead}; the last six are of the report
   * that stands for it.
   */
  public static Rows of(Store store, Filter filter, int limit, int offset) {
    Where where = filter.where();
    return store.ask(
        """
        SELECT c.id, c.size,
          (SELECT count(DISTINCT a.source) FROM events r JOIN articles a ON a.id = r.article
            WHERE r.cluster = c.id) AS sources,
          c.first, c.last, e.event, e.quad, e.actor_name, e.recipient_name, e.sentence_text, c.event AS lead
        FROM (SELECT * FROM clusters
            WHERE id IN (SELECT cluster FROM events WHERE %s)
            ORDER BY size DESC, last DESC, id %s) c
        JOIN events e ON e.id = c.event
        ORDER BY c.size DESC, c.last DESC, c.id
        """
            .formatted(where.sql(), Where.rows(limit, offset)),
        where.parameters());
  }
}
