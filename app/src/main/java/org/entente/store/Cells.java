package org.entente.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the database answers, as cells of our types. */
final class Cells {

  private Cells() {}

  /** Hands on the columns, then each row. */
  static void each(ResultSet result, Rows.Taker taker) throws SQLException {
    List<Column> columns = columns(result.getMetaData());
    taker.columns(columns);
    while (result.next()) {
      List<Object> cells = new ArrayList<>(columns.size());
      for (int i = 0; i < columns.size(); i++) {
        cells.add(cell(result.getObject(i + 1), columns.get(i).type()));
      }
      taker.row(cells);
    }
  }

  private static List<Column> columns(ResultSetMetaData about) throws SQLException {
    List<Column> columns = new ArrayList<>();
    for (int i = 1; i <= about.getColumnCount(); i++) {
      columns.add(new Column(about.getColumnLabel(i), Type.ofSql(about.getColumnTypeName(i)), ""));
    }
    return columns;
  }

  private static Object cell(Object value, Type type) throws SQLException {
    if (value == null) {
      return null;
    }
    return switch (type) {
      case TEXTS -> texts((Array) value);
      case WHOLE -> whole((Number) value);
      case NUMBER -> value instanceof BigDecimal d ? (Object) d.doubleValue() : real(value);
      case DATE -> value;
      case TRUTH -> value;
      case TEXT, JSON -> value instanceof Array a ? texts(a).toString() : value.toString();
    };
  }

  private static List<String> texts(Array array) throws SQLException {
    return Arrays.stream((Object[]) array.getArray())
        .map(v -> v == null ? "" : v.toString())
        .toList();
  }

  // Sums are 128 bits wide; those that fit are plain whole numbers.
  private static Object whole(Number value) {
    return value instanceof BigInteger big && big.bitLength() > 63
        ? (Object) big.doubleValue()
        : (Object) value.longValue();
  }

  private static Double real(Object value) {
    double number = ((Number) value).doubleValue();
    return Double.isFinite(number) ? number : null;
  }
}
