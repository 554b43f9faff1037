package org.entente.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Events of other projects beside our own. */
public final class Imports {
  private static final Table TABLE = Schema.table("imported");

  private Imports() {}

  /**
   * Puts a source's rows in place of those it had before, all or none.
   *
   * @param rows by the names of the columns of {@code imported}; days as ISO 8601
   */
  public static void put(Store store, String source, List<Map<String, Object>> rows) {
    try {
      store.connection().setAutoCommit(false);
      try (PreparedStatement old =
          store.connection().prepareStatement("DELETE FROM imported WHERE source = ?")) {
        old.setObject(1, source);
        old.execute();
        new Batch(store.connection())
            .append(TABLE, rows.stream().map(r -> nested(source, r)).toList());
        store.connection().commit();
      } catch (SQLException | RuntimeException e) {
        store.connection().rollback();
        throw e;
      } finally {
        store.connection().setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw Failures.of(store.file(), e);
    }
  }

  /** The row as the columns' paths find it. */
  private static Map<String, Object> nested(String source, Map<String, Object> row) {
    Map<String, Object> nested = new HashMap<>();
    for (Column column : TABLE.columns()) {
      Map<String, Object> at = nested;
      int dot = column.path().indexOf('.');
      if (dot > 0) {
        at = inner(nested, column.path().substring(0, dot));
      }
      at.put(column.path().substring(dot + 1), row.get(column.name()));
    }
    nested.put("source", source);
    return nested;
  }

  private static Map<String, Object> inner(Map<String, Object> nested, String name) {
    Map<String, Object> inner = new HashMap<>();
    if (nested.get(name) instanceof Map<?, ?> there) {
      there.forEach((n, v) -> inner.put(String.valueOf(n), v));
    }
    nested.put(name, inner);
    return inner;
  }
}
