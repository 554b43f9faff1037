package org.entente.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.json.JsonLine;
import org.entente.query.Filter;
import org.entente.store.Rows;

/** Answers as the values that JSON has. */
final class Json {

  private Json() {}

  /** The rows as objects: days are ISO 8601. */
  static List<Map<String, Object>> rows(Rows rows) {
    return rows.maps().stream().map(Json::object).toList();
  }

  /** {filter, rows}: what was asked and the answer. */
  static Map<String, Object> table(Filter filter, Rows rows) {
    Map<String, Object> table = new LinkedHashMap<>();
    table.put("filter", filter.parameters());
    table.put("rows", rows(rows));
    return table;
  }

  static Map<String, Object> object(Map<String, Object> row) {
    Map<String, Object> object = new LinkedHashMap<>();
    row.forEach(
        (name, cell) -> object.put(name, cell instanceof LocalDate d ? d.toString() : cell));
    return object;
  }

  static String write(Map<String, ?> object) {
    return JsonLine.write(object);
  }
}
