package org.entente.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.store.Rows;
import org.entente.store.Store;

/** Promises and scheduled measures, with how they stand on a day. */
public final class Commitments {

  /** How a commitment can stand. */
  public static final List<String> STATES =
      List.of("overdue", "due", "open", "kept", "broken", "postponed", "withdrawn");

  private Commitments() {}

  /**
   * Which commitments are asked for.
   *
   * @param on the day
   * @param state one of {@link #STATES}, or empty for all
   * @throws IllegalArgumentException where there is no such state; the message names those there
   *     are
   */
  public record Wanted(Filter filter, LocalDate on, String state) {

    /** Checks the state. */
    public Wanted {
      if (!state.isEmpty() && !STATES.contains(state)) {
        throw new IllegalArgumentException(
            "state " + state + ": no such state; one of " + String.join(", ", STATES));
      }
    }
  }

  /**
   * Commitments made until a day, those with the deadline nearest to it first: {event, state, what,
   * deadline, deadline_text, condition, made, actor_name, actor_country, recipient_name,
   * recipient_country, outcome_article, outcome_event, outcome_day, outcome_sentence, evidence,
   * late, article, sentence_text}.
   *
   * <p>{@code state} is {@code kept} where a report until the day shows it; else what the latest
   * such report shows: {@code broken}, {@code postponed} or {@code withdrawn}; else {@code overdue}
   * where the deadline has passed, {@code due} where it is still to come, and {@code open} where
   * there is none. The outcome's article, its event where the sentence tells one, its day and its
   * sentence are of the report that counts, {@code evidence} has the articles of all. {@code late}
   * counts the days from the deadline to the day it was kept, or to {@code on} while it is overdue;
   * null where nothing is late.
   */
  public static Rows of(Store store, Wanted wanted, int limit, int offset) {
    List<Object> parameters = parameters(wanted);
    parameters.add(wanted.on());
    return store.ask(
        """
        WITH page AS (SELECT id, state, made, asked, commitment_by AS deadline, outcome_article,
          outcome_event, outcome_sentence, outcome_told
          FROM %s ORDER BY abs(deadline - asked) NULLS LAST, made DESC, id %s)
        SELECT p.id AS event, p.state, e.commitment_what AS what, p.deadline,
          e.commitment_by_text AS deadline_text, e.commitment_condition AS condition, p.made,
          e.actor_name, e.actor_country, e.recipient_name, e.recipient_country, p.outcome_article,
          p.outcome_event, coalesce(s.day, p.outcome_told) AS outcome_day, p.outcome_sentence,
          coalesce((SELECT list(o.article ORDER BY o.told, o.article) FROM outcomes o
            WHERE o.promise = p.id AND o.told <= CAST(? AS DATE)), []) AS evidence,
          late(p.state, p.deadline, coalesce(s.day, p.outcome_told), p.asked) AS late, e.article, e.sentence_text
        FROM page p JOIN events e ON e.id = p.id LEFT JOIN events s ON s.id = p.outcome_event
        ORDER BY abs(p.deadline - p.asked) NULLS LAST, p.made DESC, p.id
        """
            .formatted(selected(wanted), Where.rows(limit, offset)),
        parameters);
  }

  /** How many there are in each state, in the order of {@link #STATES}. */
  public static Map<String, Long> counts(Store store, Filter filter, LocalDate on) {
    Wanted all = new Wanted(filter, on, "");
    Map<String, Long> counts = new LinkedHashMap<>();
    STATES.forEach(s -> counts.put(s, 0L));
    store
        .ask("SELECT state, count(*) FROM %s GROUP BY 1".formatted(selected(all)), parameters(all))
        .rows()
        .forEach(r -> counts.put((String) r.get(0), (long) r.get(1)));
    return counts;
  }

  private static String selected(Wanted wanted) {
    return "standing_on(CAST(? AS DATE)) WHERE %s%s"
        .formatted(wanted.filter().where().sql(), wanted.state().isEmpty() ? "" : " AND state = ?");
  }

  private static List<Object> parameters(Wanted wanted) {
    List<Object> parameters = new ArrayList<>(List.of(wanted.on()));
    parameters.addAll(wanted.filter().where().parameters());
    if (!wanted.state().isEmpty()) {
      parameters.add(wanted.state());
    }
    return parameters;
  }

  /** The day as of which the store speaks if nobody names one: that of its newest article. */
  public static LocalDate newest(Store store) {
    Object day = store.ask("SELECT max(date) FROM articles").rows().get(0).get(0);
    return day == null ? LocalDate.EPOCH : (LocalDate) day;
  }
}
