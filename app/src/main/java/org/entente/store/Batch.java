package org.entente.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Appends rows and runs statements within the connection's transaction. */
final class Batch {
  private final DuckDBConnection connection;

  Batch(DuckDBConnection connection) {
    this.connection = connection;
  }

  /** Appends records, their fields laid out as the table's columns. */
  void append(Table table, List<? extends Map<String, ?>> records) throws SQLException {
    if (!records.isEmpty()) {
      try (DuckDBAppender rows = connection.createAppender(table.name())) {
        for (Map<String, ?> record : records) {
          append(rows, table.cells(record));
        }
      }
    }
  }

  /** Appends a row. */
  static void append(DuckDBAppender rows, List<Object> cells) throws SQLException {
    rows.beginRow();
    for (Object cell : cells) {
      append(rows, cell);
    }
    rows.endRow();
  }

  private static void append(DuckDBAppender rows, Object cell) throws SQLException {
    if (cell == null) {
      rows.appendNull();
    } else if (cell instanceof String text) {
      rows.append(text);
    } else if (cell instanceof Collection<?> texts) {
      rows.append(texts);
    } else if (cell instanceof LocalDate day) {
      rows.append(day);
    } else if (cell instanceof Long whole) {
      rows.append(whole.longValue());
    } else if (cell instanceof Double number) {
      rows.append(number.doubleValue());
    } else {
      rows.append(((Boolean) cell).booleanValue());
    }
  }

  /** Runs a statement. */
  void run(String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.execute();
    }
  }
}
