import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;

/** Tells how many rows the tables of a job's output have, and a hash over all of them. */
public class Rows {
  public static void main(String[] folders) throws Exception {
    try (Connection store = DriverManager.getConnection("jdbc:duckdb:")) {
      for (String folder : folders) {
        for (String table : new String[] {"events", "statements", "clusters"}) {
          String ask =
              "SELECT count(*), bit_xor(hash(t)) FROM (SELECT * EXCLUDE (%s) FROM"
                  + " read_parquet('%s/%s/**/*.parquet', hive_partitioning = %b)) t";
          boolean parted = !table.equals("clusters");
          String all =
              parted
                  ? ask.formatted("slice", folder, table, true)
                  : ask.replace("* EXCLUDE (%s)", "*").formatted(folder, table, false);
          try (ResultSet rows = store.createStatement().executeQuery(all)) {
            rows.next();
            System.out.printf("%s %s %s%n", table, rows.getString(1), rows.getString(2));
          }
        }
      }
    }
  }
}
