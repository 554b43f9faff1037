package org.entente.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Rows that become a Parquet file; kept in memory until it is written. */
public final class ParquetFile implements AutoCloseable {
  private final DuckDBConnection connection;
  private final DuckDBAppender rows;

  private ParquetFile(DuckDBConnection connection, DuckDBAppender rows) {
    this.connection = connection;
    this.rows = rows;
  }

  /** An empty one with columns. */
  public static ParquetFile of(List<Column> columns) {
    try {
      DuckDBConnection memory = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
      try (Statement statement = memory.createStatement()) {
        statement.execute(new Table("rows", "", columns).ddl());
      }
      return new ParquetFile(memory, memory.createAppender("rows"));
    } catch (SQLException e) {
      throw new StoreException("parquet: " + e.getMessage(), e);
    }
  }

  /** Adds a row. */
  public void add(List<Object> cells) {
    try {
      Batch.append(rows, cells);
    } catch (SQLException e) {
      throw new StoreException("parquet: " + e.getMessage(), e);
    }
  }

  /** Writes the file; no row can be added after. */
  public void write(Path file) {
    try (Statement statement = connection.createStatement()) {
      rows.close();
      String name = file.toAbsolutePath().toString().replace("'", "''");
      statement.execute("COPY rows TO '" + name + "' (FORMAT parquet, COMPRESSION zstd)");
    } catch (SQLException e) {
      throw Failures.of(file, e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StoreException("parquet: " + e.getMessage(), e);
    }
  }
}
