package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table of the store.
 *
 * @param name as in SQL
 * @param about what a row is
 * @param columns in order
 */
public record Table(String name, String about, List<Column> columns) {

  /** Columns are fixed. */
  public Table {
    columns = List.copyOf(columns);
  }

  /** The cells of a JSON record, column by column. */
  public List<Object> cells(Map<String, ?> record) {
    List<Object> cells = new ArrayList<>(columns.size());
    columns.forEach(c -> cells.add(c.cell(record)));
    return cells;
  }

  /** The column of a name. */
  public Column column(String name) {
    return columns.stream()
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(this.name + ": no column " + name));
  }

  /** The names of the columns as SQL lists them. */
  public String names() {
    return columns.stream().map(c -> Schema.quoted(c.name())).collect(Collectors.joining(", "));
  }

  /** The statement that makes the table. */
  String ddl() {
    return columns.stream()
        .map(c -> Schema.quoted(c.name()) + " " + c.type().sql())
        .collect(Collectors.joining(", ", "CREATE TABLE IF NOT EXISTS " + name + " (", ")"));
  }
}
