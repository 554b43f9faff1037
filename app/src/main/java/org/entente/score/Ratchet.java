package org.entente.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The figures that are kept, as {@code eval/scores.tsv} has them: each with the command that makes
 * it. A figure that moved fails either way: worse is to be mended, better to be written down.
 *
 * @param header the lines before the first row
 * @param rows in the order of the file
 */
public record Ratchet(List<String> header, List<Row> rows) {
  private static final double TOLERANCE = 0.0005;
  private static final int CELLS = 5;

  /**
   * A figure.
   *
   * @param name task and data, such as {@code relate plv-dev}
   * @param figure name among the command's figures, such as {@code accuracy}
   * @param value when last written down
   * @param command the arguments of the program that print the figure
   * @param note what to compare it with
   */
  public record Row(String name, String figure, double value, String command, String note) {

    private Row measured(double value) {
      return new Row(name, figure, value, command, note);
    }

    private String line() {
      return String.join("\t", name, figure, number(value), command, note);
    }
  }

  /** Lists are fixed. */
  public Ratchet {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** Reads the file. */
  public static Ratchet read(Path file) throws IOException {
    List<String> header = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.startsWith("#") || line.startsWith("name\t")) {
        header.add(line);
      } else if (!line.isBlank()) {
        rows.add(row(line, file + ":" + number));
      }
    }
    return new Ratchet(header, rows);
  }

  private static Row row(String line, String place) {
    String[] cells = line.split("\t", -1);
    if (cells.length != CELLS) {
      throw new IllegalArgumentException(
          "%s: %d cells; needs name, figure, value, command, note, parted by tabs"
              .formatted(place, cells.length));
    }
    return new Row(cells[0], cells[1], Double.parseDouble(cells[2]), cells[3], cells[4]);
  }

  /** The commands, each once. */
  public List<String> commands() {
    return rows.stream().map(Row::command).distinct().toList();
  }

  /** How the figures of a command differ from what is written down; empty where none does. */
  public List<String> differences(String command, Score score) {
    return rows.stream()
        .filter(r -> r.command().equals(command))
        .map(r -> difference(r, score.number(r.figure())))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> difference(Row row, double now) {
    if (Math.abs(now - row.value()) <= TOLERANCE) {
      return Optional.empty();
    }
    return Optional.of(
        "%s %s: %s is written down, %s measured"
            .formatted(row.name(), row.figure(), number(row.value()), number(now)));
  }

  /** The file with figures as measured; those of commands that were not run stay. */
  public Ratchet measured(Map<String, Score> byCommand) {
    List<Row> now =
        rows.stream()
            .map(
                r ->
                    Optional.ofNullable(byCommand.get(r.command()))
                        .map(s -> r.measured(s.number(r.figure())))
                        .orElse(r))
            .toList();
    return new Ratchet(header, now);
  }

  /** The lines of the file. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(header);
    rows.forEach(r -> lines.add(r.line()));
    return lines;
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) > 1
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.4f", value);
  }
}
