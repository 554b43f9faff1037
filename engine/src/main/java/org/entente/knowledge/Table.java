package org.entente.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table read from a TSV: its rows by id, in the order of the file. */
public final class Table {
  private final String name;
  private final Map<String, Row> rows = new LinkedHashMap<>();

  Table(String name) {
    this.name = name;
  }

  /** All rows in order. */
  public List<Row> rows() {
    return List.copyOf(rows.values());
  }

  /** A row by its id. */
  public Optional<Row> find(String id) {
    return Optional.ofNullable(rows.get(id));
  }

  /** Adds rows behind those of the file. */
  void append(List<Row> more) {
    more.forEach(r -> rows.put(r.id(), r));
  }

  /** The table's name, without {@code .tsv}. */
  public String name() {
    return name;
  }

  /** Reads a file into the table; where {@code override}, rows replace those of the same id. */
  void read(BufferedReader reader, String file, boolean override) {
    try {
      Map<String, Integer> header = null;
      int line = 0;
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        line++;
        if (text.isBlank() || text.startsWith("#")) {
          continue;
        }
        if (header == null) {
          header = header(text, file, line);
        } else {
          add(row(header, text, file, line), override);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read", e);
    }
  }

  private static Map<String, Integer> header(String text, String file, int line) {
    String[] columns = text.split("\t", -1);
    Map<String, Integer> header = new HashMap<>();
    for (int i = 0; i < columns.length; i++) {
      header.put(columns[i], i);
    }
    if (!header.containsKey("id")) {
      throw new KnowledgeException(
          file + ":" + line + ": the header needs a column 'id'; cells are parted by tabs");
    }
    return header;
  }

  private Row row(Map<String, Integer> header, String text, String file, int line) {
    String[] cells = split(text, header.size());
    if (cells == null) {
      throw new KnowledgeException(
          "%s:%d: %d cells under %d columns; remove the surplus tab"
              .formatted(file, line, text.split("\t", -1).length, header.size()));
    }
    Row row = new Row(name, file, line, header, cells);
    if (row.id().isEmpty()) {
      throw new KnowledgeException(file + ":" + line + ": the row has no id");
    }
    return row;
  }

  /** The cells, or null where there are more than columns. */
  private static String[] split(String text, int columns) {
    String[] cells = new String[columns];
    Arrays.fill(cells, "");
    int from = 0;
    for (int i = 0; i < columns; i++) {
      int tab = text.indexOf('\t', from);
      cells[i] = text.substring(from, tab < 0 ? text.length() : tab).strip();
      if (tab < 0) {
        return cells;
      }
      from = tab + 1;
    }
    return null;
  }

  private void add(Row row, boolean override) {
    Row before = rows.put(row.id(), row);
    if (before != null && !override) {
      throw new KnowledgeException(
          row.place() + ": id '" + row.id() + "' stands already at " + before.place());
    }
  }
}
