package org.entente.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.json.EventRecord;
import org.entente.json.JsonLine;
import org.entente.model.Event;

/**
 * Events of the store as the engine's records, for functions over the events of many articles. They
 * have no text, no tree, and offsets in code points; all else is as it was coded.
 */
public final class StoredEvents {

  private StoredEvents() {}

  /** The events of some days, in a fixed order. */
  public static List<Event> between(Store store, LocalDate first, LocalDate last) {
    return of(
        store.ask(
            "SELECT record, words FROM events WHERE day BETWEEN ? AND ? ORDER BY id", first, last));
  }

  /** The events without a day. */
  public static List<Event> undated(Store store) {
    return of(store.ask("SELECT record, words FROM events WHERE day IS NULL ORDER BY id"));
  }

  /** The events of a condition on {@code events}, in a fixed order. */
  static List<Event> where(Store store, String condition) {
    return of(store.ask("SELECT record, words FROM events WHERE " + condition + " ORDER BY id"));
  }

  private static List<Event> of(Rows rows) {
    List<Event> events = new ArrayList<>();
    for (List<Object> row : rows.rows()) {
      String words = row.get(1) == null ? "" : (String) row.get(1);
      events.add(EventRecord.event(JsonLine.read((String) row.get(0)), words));
    }
    return events;
  }
}
