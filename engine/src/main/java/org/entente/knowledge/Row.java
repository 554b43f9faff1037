package org.entente.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of a table, which knows the file and line it came from. */
public final class Row {
  private final String table;
  private final String file;
  private final int line;
  private final Map<String, Integer> columns;
  private final String[] cells;

  /**
   * A row.
   *
   * @param columns the place of each column, shared by the rows of a file
   * @param cells the cells; those missing at the end are empty
   */
  Row(String table, String file, int line, Map<String, Integer> columns, String[] cells) {
    this.table = table;
    this.file = file;
    this.line = line;
    this.columns = columns;
    this.cells = cells;
  }

  /** The row's id, unique in its table. */
  public String id() {
    return get("id");
  }

  /** {@code table:id}, as reasons name it. */
  public String name() {
    return table + ":" + id();
  }

  /** {@code file:line}, for messages. */
  public String place() {
    return file + ":" + line;
  }

  /** A cell's text, empty where the cell is. */
  public String get(String column) {
    Integer at = columns.get(column);
    if (at == null) {
      throw new KnowledgeException(
          place() + ": table " + table + " has no column '" + column + "'");
    }
    return at < cells.length ? cells[at] : "";
  }

  /** A cell, if it is filled. */
  public Optional<String> find(String column) {
    return Optional.of(get(column)).filter(c -> !c.isEmpty());
  }

  /** The parts of a cell, split at {@code |}. */
  public List<String> list(String column) {
    String cell = get(column);
    if (cell.indexOf('|') < 0) {
      return cell.isEmpty() ? List.of() : List.of(cell);
    }
    return Arrays.stream(cell.split("\\|")).map(String::strip).filter(c -> !c.isEmpty()).toList();
  }

  /** A cell as a number. */
  public double number(String column) {
    try {
      return Double.parseDouble(get(column));
    } catch (NumberFormatException e) {
      throw wrong(column, "is not a number");
    }
  }

  /** A cell as a constant of an enum, upper or lower case. */
  public <E extends Enum<E>> E constant(Class<E> type, String column) {
    try {
      return Enum.valueOf(type, get(column).toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw wrong(column, "is none of " + Arrays.toString(type.getEnumConstants()));
    }
  }

  /** An error that names file, line, column and cell. */
  public KnowledgeException wrong(String column, String complaint) {
    return new KnowledgeException(
        "%s: %s '%s' %s".formatted(place(), column, get(column), complaint));
  }

  @Override
  public String toString() {
    return name() + " " + Arrays.toString(cells);
  }
}
