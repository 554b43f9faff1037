package org.entente.query;

import java.time.LocalDate;
import org.entente.store.Rows;
import org.entente.store.Store;

/** Promises and scheduled measures, with how they stand on a day. */
public final class Commitments {

  private Commitments() {}

  /**
   * Commitments made until a day, by deadline: {event, state, what, deadline, deadline_text,
   * condition, made, actor_name, actor_country, recipient_name, recipient_country, outcome_event,
   * outcome_day, late, article, sentence_text}.
   *
   * <p>{@code state} is {@code kept} or {@code broken} where an event until the day settles it,
   * else {@code overdue} where the deadline has passed, {@code due} where it is still to come, and
   * {@code open} where there is none. {@code late} counts the days from the deadline to the day it
   * was kept, or to {@code on} while it is overdue; null where nothing is late.
   */
  public static Rows of(Store store, Filter filter, LocalDate on) {
    Where where = filter.where();
    return store.ask(
        """
        SELECT event, state, what, deadline, deadline_text, condition, made, actor_name, actor_country,
          recipient_name, recipient_country, outcome_event, outcome_day, late, article,
          sentence_text
        FROM commitments_on(CAST(? AS DATE))
        WHERE event IN (SELECT id FROM events WHERE %s)
        ORDER BY deadline NULLS LAST, made, event
        """
            .formatted(where.sql()),
        where.after(on));
  }

  /** The day as of which the store speaks if nobody names one: that of its newest article. */
  public static LocalDate newest(Store store) {
    Object day = store.ask("SELECT max(date) FROM articles").rows().get(0).get(0);
    return day == null ? LocalDate.EPOCH : (LocalDate) day;
  }
}
