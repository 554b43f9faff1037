package org.entente.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The versions that made rows, numbered in the order in which they came. */
final class Versions {

  private Versions() {}

  /** The number of a version in a store; a new one is written down. */
  static long number(Store store, Version version) {
    long known = find(store, version);
    return known > 0 ? known : add(store, version);
  }

  private static long find(Store store, Version version) {
    return store
        .ask(
            "SELECT max(id) FROM versions WHERE program = ? AND tables = ?",
            version.program(),
            version.tables())
        .whole();
  }

  private static long add(Store store, Version version) {
    String sql = "INSERT INTO versions SELECT coalesce(max(id), 0) + 1, ?, ? FROM versions";
    try (PreparedStatement statement = store.connection().prepareStatement(sql)) {
      statement.setString(1, version.program());
      statement.setString(2, version.tables());
      statement.execute();
      return find(store, version);
    } catch (SQLException e) {
      throw Failures.of(store.file(), e);
    }
  }
}
