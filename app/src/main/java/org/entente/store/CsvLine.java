package org.entente.store;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cells as a line of CSV (RFC 4180). Several values in a cell are parted by {@code |}; a cell that
 * is not known is empty.
 *
 * @param guard whether texts that a spreadsheet would take for a formula are given a leading
 *     apostrophe, as articles are other people's words
 */
public record CsvLine(boolean guard) {
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r]");
  private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");

  /** The line without its end. */
  public String of(List<?> cells) {
    return cells.stream().map(this::cell).map(CsvLine::quoted).collect(Collectors.joining(","));
  }

  private String cell(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof List<?> several) {
      return guarded(several.stream().map(String::valueOf).collect(Collectors.joining("|")));
    }
    return value instanceof String text ? guarded(text) : value.toString();
  }

  private String guarded(String text) {
    return guard && FORMULA.matcher(text).lookingAt() ? "'" + text : text;
  }

  private static String quoted(String cell) {
    return SPECIAL.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
