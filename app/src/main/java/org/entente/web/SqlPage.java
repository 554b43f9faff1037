package org.entente.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.store.Column;
import org.entente.store.Rows;
import org.entente.store.Schema;
import org.entente.store.Store;
import org.entente.store.StoreException;
import org.entente.store.Type;

/**
 * {@code /sql}: any question that SQL can ask. The store is open to ask only, and neither it nor
 * any other file can be written or read by what is asked; what takes over ten seconds is given up.
 *
 * @param sql what is asked, or empty
 * @param rows the answer, at most {@code limit} rows
 * @param more whether there are more rows
 * @param failure why it could not be answered, or empty
 */
record SqlPage(String sql, Rows rows, boolean more, String failure) implements Page {
  private static final int MOST = 1_000_000;
  private static final int SECONDS = 10;
  private static final Rows NONE = new Rows(List.of(), List.of());

  /** Ends an answer of which enough is known. */
  private static final class Enough extends RuntimeException {
    Enough() {
      super("enough", null, false, false);
    }
  }

  static SqlPage of(Store store, Request request) {
    String sql = request.text("sql").orElse("").strip();
    if (sql.isEmpty()) {
      return new SqlPage("", NONE, false, "");
    }
    try {
      return ask(store, sql, request.form() == Form.CSV ? MOST : request.limit());
    } catch (StoreException e) {
      return new SqlPage(sql, NONE, false, e.getMessage());
    }
  }

  private static SqlPage ask(Store store, String sql, int limit) {
    List<Column> columns = new ArrayList<>();
    List<List<Object>> rows = new ArrayList<>();
    try {
      store.within(SECONDS, sql, List.of(), upTo(limit, columns, rows));
      return new SqlPage(sql, new Rows(columns, rows), false, "");
    } catch (Enough e) {
      return new SqlPage(sql, new Rows(columns, rows), true, "");
    }
  }

  private static Rows.Taker upTo(int limit, List<Column> columns, List<List<Object>> rows) {
    return new Rows.Taker() {
      @Override
      public void columns(List<Column> named) {
        columns.addAll(named);
      }

      @Override
      public void row(List<Object> cells) {
        if (rows.size() == limit) {
          throw new Enough();
        }
        rows.add(cells);
      }
    };
  }

  @Override
  public String title() {
    return "SQL";
  }

  @Override
  public int status() {
    return failure.isEmpty() ? 200 : 400;
  }

  @Override
  public Map<String, ?> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("sql", sql);
    json.put("error", failure.isEmpty() ? null : failure);
    json.put("more", more);
    json.put("rows", Json.rows(rows));
    return json;
  }

  @Override
  public Optional<Page.Table> table() {
    return Page.Table.of(rows);
  }

  /** How many rows there are, in words. */
  String count() {
    int count = rows.rows().size();
    return count == 1 ? "1 row" : "%,d rows".formatted(count);
  }

  /** A question to begin with. */
  record Example(String title, String sql) {
    String href() {
      return Link.to("sql").with("sql", sql).toString();
    }
  }

  List<Example> examples() {
    return List.of(
        new Example(
            "Events by type",
            "SELECT event, count(*) AS n FROM happened GROUP BY 1 ORDER BY 2 DESC"),
        new Example(
            "Who is spoken for most",
            "SELECT speaker_name, count(*) AS statements FROM statements\n"
                + "WHERE speaker_name IS NOT NULL GROUP BY 1 ORDER BY 2 DESC LIMIT 20"),
        new Example(
            "Claims that somebody denies",
            "SELECT day, actor_name, event, recipient_name, sentence_text, id\n"
                + "FROM events WHERE status = 'denied' ORDER BY day DESC"));
  }

  List<org.entente.store.Table> tables() {
    return Schema.tables();
  }

  static boolean isNumber(Column column) {
    return column.type() == Type.WHOLE || column.type() == Type.NUMBER;
  }

  /** A cell in words. */
  static String cell(Object cell) {
    return cell instanceof List<?> list
        ? String.join(", ", list.stream().map(String::valueOf).toList())
        : EventLine.brief(Objects.toString(cell, ""));
  }
}
