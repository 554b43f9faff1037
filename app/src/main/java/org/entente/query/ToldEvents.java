package org.entente.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.json.EventRecord;
import org.entente.json.JsonLine;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.store.Column;
import org.entente.store.Rows;
import org.entente.store.Store;

/** Events as the engine's records, each with the article that tells it. */
public final class ToldEvents {
  private static final String TOLD =
      """
      SELECT e.record, e.status, a.id, a.date, a.date_source, a.title, a.source, a.url, a.language,
        a.text FROM (SELECT * FROM events WHERE %s) e JOIN articles a ON a.id = e.article
      ORDER BY e.day NULLS FIRST, e.id
      """;

  private ToldEvents() {}

  /** Hands on the events of a filter, oldest first; what another article denies is denied. */
  public static void each(Store store, Filter filter, Consumer<Event> taker) {
    Where where = filter.where();
    store.each(
        TOLD.formatted(where.sql()),
        where.parameters(),
        new Rows.Taker() {
          @Override
          public void columns(List<Column> columns) {
            // They are those of TOLD.
          }

          @Override
          public void row(List<Object> cells) {
            taker.accept(event(cells));
          }
        });
  }

  private static Event event(List<Object> row) {
    Map<String, Object> record = JsonLine.read(text(row, 0));
    record.put("status", text(row, 1));
    return EventRecord.event(record, "", article(row));
  }

  private static Article article(List<Object> row) {
    return new Article(
        text(row, 2),
        Optional.ofNullable((LocalDate) row.get(3)),
        text(row, 4),
        text(row, 5),
        text(row, 6),
        text(row, 7),
        text(row, 8),
        text(row, 9));
  }

  private static String text(List<Object> row, int at) {
    return Objects.toString(row.get(at), "");
  }
}
