package org.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of a store, as {@code schema.tsv} defines them. */
public final class Schema {
  /** Number of the layout; a store of another is told to be made anew. */
  static final int LAYOUT = 4;

  private static final Map<String, Table> TABLES = read();

  private Schema() {}

  /** All tables in order. */
  public static List<Table> tables() {
    return List.copyOf(TABLES.values());
  }

  /** A table by its name. */
  public static Table table(String name) {
    return Optional.ofNullable(TABLES.get(name))
        .orElseThrow(() -> new IllegalArgumentException("schema.tsv: no table " + name));
  }

  /** The statements that make the views and macros over the tables. */
  static String views() {
    return resource("views.sql");
  }

  /** A name as SQL takes it, whatever it is. */
  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static Map<String, Table> read() {
    Map<String, String> about = new LinkedHashMap<>();
    Map<String, List<Column>> columns = new LinkedHashMap<>();
    for (String line : resource("schema.tsv").lines().toList()) {
      String[] cells = line.split("\t", -1);
      if (line.startsWith("#") || cells[0].equals("table")) {
        continue;
      }
      if (cells[1].isEmpty()) {
        about.put(cells[0], cells[3]);
        columns.put(cells[0], new ArrayList<>());
      } else {
        columns.get(cells[0]).add(new Column(cells[1], Type.named(cells[2]), cells[3]));
      }
    }
    Map<String, Table> tables = new LinkedHashMap<>();
    about.forEach((name, text) -> tables.put(name, new Table(name, text, columns.get(name))));
    return tables;
  }

  private static String resource(String name) {
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
