package org.entente.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A dictionary of PETRARCH or TABARI as tables of a folder that {@link Knowledge#with} reads: its
 * actors in {@code dictionary.tsv}, its agents in {@code agents.tsv}. There they can be looked
 * through and mended by hand, row by row.
 */
public final class OwnTables {
  static final String ACTORS = "dictionary";
  private static final String AGENTS = "agents";
  private static final List<String> ACTOR =
      List.of("id", "name", "variants", "country", "sector", "kind", "from", "to", "source");
  private static final List<String> AGENT =
      List.of(
          "id",
          "head",
          "variants",
          "sector",
          "second",
          "kind",
          "number",
          "example",
          "counter_example");

  private final String file;
  private final Dictionary dictionary;

  /** What could not be read: its line, from 1, and why. */
  public record Fault(int line, String reason) {}

  private OwnTables(String file, Dictionary dictionary) {
    this.file = file;
    this.dictionary = dictionary;
  }

  /**
   * Reads a dictionary to its end, whatever its faults.
   *
   * @throws IOException where the file cannot be read
   */
  public static OwnTables read(Path file) throws IOException {
    Table codes = Knowledge.shipped().table("cameocodes");
    String name = file.getFileName().toString();
    return new OwnTables(name, Dictionary.read(Knowledge.lenient(file), name, codes));
  }

  /** How many rows of actors: one a name and period. */
  public int actors() {
    return dictionary.actors().size();
  }

  /** How many rows of agents. */
  public int agents() {
    return dictionary.agents().size();
  }

  /** The lines that could not be read; the rest is used. */
  public List<Fault> faults() {
    return dictionary.complaints().stream().map(this::fault).toList();
  }

  private Fault fault(String complaint) {
    String[] parts = complaint.substring(file.length() + 1).split(": ", 2);
    return new Fault(Integer.parseInt(parts[0]), parts[1]);
  }

  /**
   * Writes the tables into a folder, in place of the rows that a dictionary of the same name had
   * there; all other rows stay.
   *
   * @throws IOException where the folder cannot be written; then each table is as it was
   */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    write(folder.resolve(ACTORS + ".tsv"), ACTOR, dictionary.actors());
    write(folder.resolve(AGENTS + ".tsv"), AGENT, dictionary.agents());
  }

  private void write(Path table, List<String> columns, List<Row> rows) throws IOException {
    List<String> lines = new ArrayList<>(others(table, columns));
    rows.forEach(r -> lines.add(columns.stream().map(r::get).collect(Collectors.joining("\t"))));
    Path fresh = table.resolveSibling("." + table.getFileName() + ".new");
    Files.write(fresh, lines, StandardCharsets.UTF_8);
    Files.move(fresh, table, StandardCopyOption.REPLACE_EXISTING);
  }

  /** What stands in a table besides the rows of this dictionary, the header first. */
  private List<String> others(Path table, List<String> columns) throws IOException {
    return Files.exists(table)
        ? Files.readAllLines(table).stream().filter(l -> !l.startsWith(file + ":")).toList()
        : List.of(String.join("\t", columns));
  }
}
