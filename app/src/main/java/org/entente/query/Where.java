package org.entente.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A condition in SQL.
 *
 * @param sql with a {@code ?} for each parameter
 * @param parameters in order
 */
record Where(String sql, List<Object> parameters) {

  /**
   * The clause that takes some rows. It holds the numbers themselves: where they are parameters,
   * the database sorts all rows instead of keeping the first.
   */
  static String rows(int limit, int offset) {
    return "LIMIT " + limit + " OFFSET " + offset;
  }

  /** The parameters and more after them. */
  List<Object> and(Object... more) {
    List<Object> all = new ArrayList<>(parameters);
    all.addAll(List.of(more));
    return all;
  }

  /** One more and then the parameters. */
  List<Object> after(Object first) {
    List<Object> all = new ArrayList<>(List.of(first));
    all.addAll(parameters);
    return all;
  }
}
