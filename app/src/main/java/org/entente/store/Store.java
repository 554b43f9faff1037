package org.entente.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/**
 * A file of articles and events, open to write or to ask. One process writes at a time and nobody
 * asks meanwhile but itself; many may ask at once. Safe to share between threads: each question has
 * a connection of its own and sees the store as it stood when it was asked.
 */
public final class Store implements AutoCloseable {
  private final Path file;
  private final DuckDBConnection connection;

  private Store(Path file, DuckDBConnection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens a store to write and to ask; makes it where there is none.
   *
   * @throws StoreException where the file is no store, of another layout, in use or not writable
   */
  public static Store write(Path file) {
    try {
      if (!Files.exists(file)) {
        StoreFile.make(file);
      }
      Store store = new Store(file, StoreFile.connect(file, false));
      store.checkLayout();
      store.run(Schema.table("imported").ddl());
      store.run(Schema.views());
      return store;
    } catch (SQLException e) {
      throw Failures.of(file, e);
    }
  }

  /**
   * Opens a store to ask. Whatever is asked, it writes nothing and touches no other file.
   *
   * @throws StoreException where the file is no store, of another layout or being written
   */
  public static Store read(Path file) {
    try {
      Store store = new Store(file, StoreFile.connect(file, true));
      store.checkLayout();
      store.run("SET lock_configuration = true");
      return store;
    } catch (SQLException e) {
      throw Failures.of(file, e);
    }
  }

  private void checkLayout() throws SQLException {
    long layout;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT number FROM layout")) {
      row.next();
      layout = row.getLong(1);
    } catch (SQLException e) {
      close();
      throw new StoreException(file + ": is a database, but no store of this program", e);
    }
    if (layout != Schema.LAYOUT) {
      close();
      throw new StoreException(
          "%s: is a store of layout %d, this program has %d; load again into a new file"
              .formatted(file, layout, Schema.LAYOUT),
          null);
    }
  }

  /**
   * Asks and takes the answer row by row.
   *
   * @param sql with a {@code ?} for each parameter
   * @throws StoreException where the database refuses the SQL; the message says why
   */
  public void each(String sql, List<?> parameters, Rows.Taker taker) {
    within(0, sql, parameters, taker);
  }

  /**
   * The same, given up after so many seconds.
   *
   * @param seconds 0 for no limit
   * @throws StoreException where it is given up, too
   */
  public void within(int seconds, String sql, List<?> parameters, Rows.Taker taker) {
    try (Connection own = connection.duplicate();
        PreparedStatement statement = own.prepareStatement(sql)) {
      statement.setQueryTimeout(seconds);
      for (int i = 0; i < parameters.size(); i++) {
        statement.setObject(i + 1, parameters.get(i));
      }
      if (statement.execute()) {
        try (ResultSet result = statement.getResultSet()) {
          Cells.each(result, taker);
        }
      }
    } catch (SQLException e) {
      throw Failures.of(sql, e);
    }
  }

  /** Asks and gives the whole answer. */
  public Rows ask(String sql, List<?> parameters) {
    List<Column> columns = new ArrayList<>();
    List<List<Object>> rows = new ArrayList<>();
    each(
        sql,
        parameters,
        new Rows.Taker() {
          @Override
          public void columns(List<Column> named) {
            columns.addAll(named);
          }

          @Override
          public void row(List<Object> cells) {
            rows.add(cells);
          }
        });
    return new Rows(columns, rows);
  }

  /** Asks and gives the whole answer. */
  public Rows ask(String sql, Object... parameters) {
    return ask(sql, List.of(parameters));
  }

  /** The file. */
  public Path file() {
    return file;
  }

  /** For those of this package that write. */
  DuckDBConnection connection() {
    return connection;
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Failures.of(file, e);
    }
  }
}
