package org.entente.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.json.JsonLine;
import org.entente.store.Column;
import org.entente.store.Rows;
import org.entente.store.Schema;
import org.entente.store.Store;

/** The events themselves. */
public final class Events {
  /** Columns that the store adds to what the coder gives. */
  private static final Set<String> STORED = Set.of("day", "lead", "words", "record", "version");

  private static final String BRIEF =
      "id, day, granularity, event, mode, actor_name, actor_country, recipient_name,"
          + " recipient_country, quad, score, status, historical, place_name, place_lat, place_lon,"
          + " sentence_text, trigger_text, article, cluster, confidence";

  private Events() {}

  /** The columns of an event as {@code code} writes them too. */
  public static List<Column> columns() {
    return Schema.table("events").columns().stream()
        .filter(c -> !STORED.contains(c.name()))
        .toList();
  }

  /** All fields of the events, oldest first. */
  public static void each(Store store, Filter filter, Rows.Taker taker) {
    String names = columns().stream().map(Column::name).collect(Collectors.joining(", "));
    Where where = filter.where();
    store.each(
        "SELECT " + names + " FROM events WHERE " + where.sql() + " ORDER BY day NULLS FIRST, id",
        where.parameters(),
        taker);
  }

  /** What a terminal shows of the events, newest first. */
  public static Rows listed(Store store, Filter filter, int limit) {
    Where where = filter.where();
    return store.ask(
        """
        SELECT day, array_to_string(actor_name, ', ') AS actor,
          concat_ws('/', event, nullif(array_to_string(mode, '+'), '')) AS event,
          array_to_string(recipient_name, ', ') AS recipient, status, place_name AS place,
          sentence_text AS sentence, id
        FROM events WHERE %s ORDER BY events.day DESC NULLS LAST, id LIMIT ?
        """
            .formatted(where.sql()),
        where.and(limit));
  }

  /** What a list shows of the events, newest first. */
  public static Rows newest(Store store, Filter filter, int limit, int offset) {
    Where where = filter.where();
    return store.ask(
        "SELECT "
            + BRIEF
            + " FROM events WHERE "
            + where.sql()
            + " ORDER BY day DESC NULLS LAST, id LIMIT ? OFFSET ?",
        where.and(limit, offset));
  }

  /** How many there are. */
  public static long count(Store store, Filter filter) {
    Where where = filter.where();
    return store
        .ask("SELECT count(*) FROM events WHERE " + where.sql(), where.parameters())
        .whole();
  }

  /** An event with all its evidence and reasons, in the shape of the JSON Lines. */
  public static Optional<Map<String, Object>> one(Store store, String id) {
    return store
        .ask("SELECT record, cluster FROM events WHERE id = ?", id)
        .first()
        .map(Events::record);
  }

  /** The events of an article in its order. */
  public static List<Map<String, Object>> of(Store store, String article) {
    return store
        .ask(
            "SELECT record, cluster FROM events WHERE article = ? ORDER BY trigger_start, id",
            article)
        .maps()
        .stream()
        .map(Events::record)
        .toList();
  }

  // The cluster may be younger than the record.
  private static Map<String, Object> record(Map<String, Object> row) {
    Map<String, Object> record = JsonLine.read((String) row.get("record"));
    record.put("cluster", row.get("cluster"));
    return record;
  }
}
