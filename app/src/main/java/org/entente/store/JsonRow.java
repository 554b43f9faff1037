package org.entente.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.json.JsonLine;

/** A row as a JSON object: days ISO 8601, JSON cells as the values they are. */
public final class JsonRow {
  private List<Column> columns = List.of();

  /** The columns of the rows to come. */
  public void columns(List<Column> named) {
    columns = List.copyOf(named);
  }

  /** One line. */
  public String of(List<Object> cells) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      fields.put(columns.get(i).name(), value(cells.get(i), columns.get(i).type()));
    }
    return JsonLine.write(fields);
  }

  private static Object value(Object cell, Type type) {
    if (cell != null && type == Type.JSON) {
      return JsonLine.value(cell.toString());
    }
    return cell instanceof LocalDate day ? day.toString() : cell;
  }
}
