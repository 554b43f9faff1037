package org.entente.store;

import java.sql.SQLException;

/** What is written together: all or nothing. */
final class Transaction {

  /** The writing. */
  interface Work {
    void with(Batch batch) throws SQLException;
  }

  private Transaction() {}

  /** Writes, and undoes it where it fails. */
  static void in(Store store, Work work) throws SQLException {
    Batch batch = new Batch(store.connection());
    // Said aloud: with auto-commit off a transaction would begin with the first statement, and
    // appending is none.
    batch.run("BEGIN TRANSACTION");
    try {
      work.with(batch);
      batch.run("COMMIT");
    } catch (SQLException | RuntimeException e) {
      undo(batch, e);
      throw e;
    }
  }

  private static void undo(Batch batch, Exception why) {
    try {
      batch.run("ROLLBACK");
    } catch (SQLException e) {
      why.addSuppressed(e);
    }
  }
}
