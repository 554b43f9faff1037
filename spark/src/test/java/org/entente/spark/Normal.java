package org.entente.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** A row as one line that tells all its cells, whatever kind of list they are kept in. */
final class Normal {
  private Normal() {}

  static String line(Row row, StructType type) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < type.size(); i++) {
      cells.add(type.apply(i).name() + "=" + plain(row.get(i)));
    }
    return String.join(", ", cells);
  }

  private static String plain(Object value) {
    if (value instanceof Row row) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(plain(row.get(i)));
      }
      return cells.toString();
    }
    if (value instanceof scala.collection.Iterable<?> many) {
      return plain(scala.jdk.javaapi.CollectionConverters.asJava(many));
    }
    if (value instanceof Iterable<?> many) {
      List<String> cells = new ArrayList<>();
      many.forEach(v -> cells.add(plain(v)));
      return cells.toString();
    }
    return String.valueOf(value);
  }
}
