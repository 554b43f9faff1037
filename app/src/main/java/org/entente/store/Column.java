package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A column of a table or of an answer.
 *
 * @param path the field of the JSON record, such as {@code actor.country}
 * @param type what its cells hold
 * @param about what they mean, with units; empty for columns of an answer
 */
public record Column(String path, Type type, String about) {

  /** The name in SQL, CSV and Parquet. */
  public String name() {
    return path.replace('.', '_');
  }

  /** The cell of a record: lists on the way of the path give a list. */
  public Object cell(Map<String, ?> record) {
    return type.cell(type == Type.TEXTS ? all(record, path) : one(record, path));
  }

  private static Object one(Object at, String path) {
    if (path.isEmpty() || at == null) {
      return at;
    }
    return one(((Map<?, ?>) at).get(first(path)), rest(path));
  }

  private static List<Object> all(Object at, String path) {
    List<Object> all = new ArrayList<>();
    if (at instanceof List<?> list) {
      list.forEach(one -> all.addAll(all(one, path)));
    } else if (path.isEmpty() || at == null) {
      all.add(at);
    } else {
      all.addAll(all(((Map<?, ?>) at).get(first(path)), rest(path)));
    }
    return all;
  }

  private static String first(String path) {
    int dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }

  private static String rest(String path) {
    int dot = path.indexOf('.');
    return dot < 0 ? "" : path.substring(dot + 1);
  }
}
