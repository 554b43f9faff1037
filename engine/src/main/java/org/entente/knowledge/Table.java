package org.entente.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /** The table's name, without {@code .tsv}. */
  public String name() {
    return name;
  }

  /** Reads a file into the table; where {@code override}, rows replace those of the same id. */
  void read(BufferedReader reader, String file, boolean override) {
    try {
      String[] header = null;
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

  private static String[] header(String text, String file, int line) {
    String[] header = text.split("\t", -1);
    if (!List.of(header).contains("id")) {
      throw new KnowledgeException(
          file + ":" + line + ": the header needs a column 'id'; cells are parted by tabs");
    }
    return header;
  }

  private Row row(String[] header, String text, String file, int line) {
    List<String> cells = split(text);
    if (cells.size() > header.length) {
      throw new KnowledgeException(
          "%s:%d: %d cells under %d columns; remove the surplus tab"
              .formatted(file, line, cells.size(), header.length));
    }
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (int i = 0; i < header.length; i++) {
      byColumn.put(header[i], i < cells.size() ? cells.get(i) : "");
    }
    if (byColumn.get("id").isEmpty()) {
      throw new KnowledgeException(file + ":" + line + ": the row has no id");
    }
    return new Row(name, file, line, byColumn);
  }

  private static List<String> split(String text) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', from)) {
      cells.add(text.substring(from, tab).strip());
      from = tab + 1;
    }
    cells.add(text.substring(from).strip());
    return cells;
  }

  private void add(Row row, boolean override) {
    Row before = rows.put(row.id(), row);
    if (before != null && !override) {
      throw new KnowledgeException(
          row.place() + ": id '" + row.id() + "' stands already at " + before.place());
    }
  }
}
