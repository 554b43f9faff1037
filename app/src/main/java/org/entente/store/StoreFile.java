package org.entente.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** The file of a store: how it is made, and how it is opened. */
final class StoreFile {

  private StoreFile() {}

  /** Made under another name and then linked: a store that is there is whole. */
  static void make(Path file) throws SQLException {
    Path fresh =
        file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.deleteIfExists(fresh);
      try (DuckDBConnection connection = connect(fresh, false);
          Statement statement = connection.createStatement()) {
        lay(statement);
      }
      name(fresh, file);
    } catch (IOException e) {
      throw new StoreException(file + ": cannot be made (" + e + ")", e);
    } finally {
      fresh.toFile().delete();
    }
  }

  private static void name(Path fresh, Path file) throws IOException {
    try {
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException e) {
      // Another process made it meanwhile; that one is used.
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.move(fresh, file);
    }
  }

  private static void lay(Statement statement) throws SQLException {
    statement.execute("CREATE TABLE layout AS SELECT " + Schema.LAYOUT + " AS number");
    statement.execute("CREATE TABLE linked (articles VARCHAR)");
    for (Table table : Schema.tables()) {
      statement.execute(table.ddl());
    }
    statement.execute(Schema.views());
    statement.execute("CHECKPOINT");
  }

  /** Opens a file; nothing but it is read or written from then on. */
  static DuckDBConnection connect(Path file, boolean toAsk) throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("duckdb.read_only", String.valueOf(toAsk));
    settings.setProperty("enable_external_access", "false");
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    DuckDBConnection connection =
        (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file, settings);
    NativeLibrary.removeFile();
    return connection;
  }
}
