package org.entente.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.model.Event;

/**
 * Takes reports of the same event together, over all articles, when the events have changed. What
 * belongs together is for a function to say; here it is only written down, all or nothing.
 */
public final class Grouping {
  /** More events than these are grouped year by year, as all must be in memory at once. */
  private static final long AT_ONCE = 200_000;

  private static final String STALE =
      """
      SELECT (SELECT count(*) FROM events
          WHERE cluster IS NULL OR cluster NOT IN (SELECT id FROM clusters))
        + (SELECT count(*) FROM clusters) - (SELECT count(DISTINCT cluster) FROM events)
      """;

  /**
   * Reports of one event.
   *
   * @param lead id of the event that stands for them
   * @param events ids of all
   */
  public record Group(String id, String lead, List<String> events) {}

  private Grouping() {}

  /** Groups anew where events came, changed or went since it was done last. */
  public static void refresh(Store store, Function<Collection<Event>, List<Group>> groups) {
    if (store.ask(STALE).whole() != 0) {
      write(store, grouped(store, groups));
    }
  }

  private static List<Group> grouped(Store store, Function<Collection<Event>, List<Group>> groups) {
    List<Group> all = new ArrayList<>(groups.apply(StoredEvents.undated(store)));
    for (List<Object> span : store.ask(spans(store)).rows()) {
      LocalDate first = (LocalDate) span.get(0);
      LocalDate last = (LocalDate) span.get(1);
      all.addAll(groups.apply(StoredEvents.between(store, first, last)));
    }
    return all;
  }

  private static String spans(Store store) {
    boolean many = store.ask("SELECT count(*) FROM events").whole() > AT_ONCE;
    return "SELECT min(day), max(day) FROM events WHERE day IS NOT NULL"
        + (many ? " GROUP BY year(day) ORDER BY 1" : " HAVING count(*) > 0");
  }

  private static void write(Store store, List<Group> groups) {
    Table members =
        new Table(
            "grouped",
            "",
            List.of(
                new Column("event", Type.TEXT, ""),
                new Column("cluster", Type.TEXT, ""),
                new Column("lead", Type.TRUTH, "")));
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Group group : groups) {
      for (String event : group.events()) {
        rows.add(Map.of("event", event, "cluster", group.id(), "lead", event.equals(group.lead())));
      }
    }
    try {
      Transaction.in(store, batch -> write(batch, members, rows));
    } catch (SQLException e) {
      throw Failures.of(store.file(), e);
    }
  }

  private static void write(Batch batch, Table members, List<Map<String, Object>> rows)
      throws SQLException {
    batch.run(members.ddl());
    batch.append(members, rows);
    batch.run(
        "UPDATE events SET cluster = g.cluster, lead = g.lead FROM grouped g"
            + " WHERE events.id = g.event"
            + " AND (events.cluster IS DISTINCT FROM g.cluster OR events.lead <> g.lead)");
    batch.run("DELETE FROM clusters");
    batch.run(
        "INSERT INTO clusters SELECT cluster, min(id) FILTER (lead), count(*), min(day), max(day)"
            + " FROM events GROUP BY cluster");
    batch.run("DROP TABLE grouped");
  }
}
