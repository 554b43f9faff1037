package org.entente.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Text cut into lines and cells. */
final class Cells {

  /** A line with its number, from 1, its text and its cells. */
  record Line(int number, String text, List<String> cells) {}

  private Cells() {}

  /** Lines of cells between tabs; blank lines are passed over. */
  static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\r?\n")) {
      number++;
      if (!line.isBlank()) {
        lines.add(new Line(number, line, Arrays.asList(line.split("\t", -1))));
      }
    }
    return lines;
  }

  /**
   * Rows of RFC 4180: cells may be quoted and then hold commas, quotes twice, and ends of lines.
   */
  static List<Line> csv(String text) {
    List<Line> lines = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    int line = 1;
    int begun = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line += c == '\n' ? 1 : 0;
      if (quoted) {
        boolean twice = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
        i += twice ? 1 : 0;
        quoted = twice || c != '"';
        if (quoted) {
          cell.append(c);
        }
      } else if (c == '"' && cell.length() == 0) {
        quoted = true;
      } else if (c == ',' || c == '\n') {
        cells.add(end(cell));
        if (c == '\n') {
          add(lines, begun, cells);
          cells = new ArrayList<>();
          begun = line;
        }
      } else {
        cell.append(c);
      }
    }
    cells.add(end(cell));
    add(lines, begun, cells);
    return lines;
  }

  private static String end(StringBuilder cell) {
    String text = cell.toString();
    cell.setLength(0);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  private static void add(List<Line> lines, int number, List<String> cells) {
    if (cells.size() > 1 || !cells.get(0).isBlank()) {
      lines.add(new Line(number, String.join(",", cells), cells));
    }
  }
}
