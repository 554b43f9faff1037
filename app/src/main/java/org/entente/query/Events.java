package org.entente.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.json.JsonLine;
import org.entente.store.Column;
import org.entente.store.Rows;
import org.entente.store.Schema;
import org.entente.store.Store;

/** The events themselves. */
public final class Events {
  /** Columns that the store adds to what the coder gives. */
  private static final Set<String> STORED =
      Set.of("day", "denied_by", "lead", "words", "record", "version");

  private static final String BRIEF =
      "id, day, granularity, event, mode, actor_name, actor_country, recipient_name,"
          + " recipient_country, quad, score, status, historical, place_name, place_lat, place_lon,"
          + " sentence_text, trigger_text, article, cluster, denied_by, confidence";

  /** An event's record, and what other articles add to it. */
  private static final String TOLD = "record, cluster, status, denied_by, links_type, links_event";

  private Events() {}

  /** The columns of an event as {@code code} writes them too. */
  public static List<Column> columns() {
    return Schema.table("events").columns().stream()
        .filter(c -> !STORED.contains(c.name()))
        .toList();
  }

  /** All fields of the events and who denies them elsewhere, oldest first. */
  public static void each(Store store, Filter filter, Rows.Taker taker) {
    String names = columns().stream().map(Column::name).collect(Collectors.joining(", "));
    Where where = filter.where();
    store.each(
        "SELECT %s, denied_by FROM events WHERE %s ORDER BY day NULLS FIRST, id"
            .formatted(names, where.sql()),
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
        FROM events WHERE %s ORDER BY events.day DESC NULLS LAST, id %s
        """
            .formatted(where.sql(), Where.rows(limit, 0)),
        where.parameters());
  }

  /** What a list shows of the events, newest first. */
  public static Rows newest(Store store, Filter filter, int limit, int offset) {
    Where where = filter.where();
    return store.ask(
        "SELECT "
            + BRIEF
            + " FROM events WHERE "
            + where.sql()
            + " ORDER BY day DESC NULLS LAST, id "
            + Where.rows(limit, offset),
        where.parameters());
  }

  /** Those told last, as {@link #newest} shows them: an event to come is not newer for that. */
  public static Rows latest(Store store, Filter filter, int limit) {
    Where where = filter.where();
    return store.ask(
        "SELECT %s FROM events WHERE %s ORDER BY published DESC NULLS LAST, day DESC, id %s"
            .formatted(BRIEF, where.sql(), Where.rows(limit, 0)),
        where.parameters());
  }

  /** How many there are. */
  public static long count(Store store, Filter filter) {
    Where where = filter.where();
    return store
        .ask("SELECT count(*) FROM events WHERE " + where.sql(), where.parameters())
        .whole();
  }

  /**
   * An event with all its evidence and reasons, in the shape of the JSON Lines, with {@code
   * denied_by}: the events of other articles that deny it.
   */
  public static Optional<Map<String, Object>> one(Store store, String id) {
    return store
        .ask("SELECT " + TOLD + " FROM events WHERE id = ?", id)
        .first()
        .map(Events::record);
  }

  /** The events of an article in its order. */
  public static List<Map<String, Object>> of(Store store, String article) {
    return store
        .ask(
            "SELECT " + TOLD + " FROM events WHERE article = ? ORDER BY trigger_start, id", article)
        .maps()
        .stream()
        .map(Events::record)
        .toList();
  }

  private static Map<String, Object> record(Map<String, Object> row) {
    Map<String, Object> record = JsonLine.read((String) row.get("record"));
    record.put("cluster", row.get("cluster"));
    record.put("status", row.get("status"));
    record.put("links", links((List<?>) row.get("links_type"), (List<?>) row.get("links_event")));
    record.put("denied_by", row.get("denied_by"));
    return record;
  }

  private static List<Map<String, Object>> links(List<?> types, List<?> events) {
    return IntStream.range(0, types.size())
        .mapToObj(i -> link(types.get(i), events.get(i)))
        .toList();
  }

  private static Map<String, Object> link(Object type, Object event) {
    Map<String, Object> link = new LinkedHashMap<>();
    link.put("type", type);
    link.put("event", event);
    return link;
  }
}
