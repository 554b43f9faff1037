package org.entente.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.store.Column;
import org.entente.store.Type;

/**
 * Rows as a table to read. Columns are as wide as the first rows need; where a line would be wider
 * than the terminal, the widest columns are cut. Numbers stand at the right.
 */
final class TableRows implements RowSink {
  private static final String GAP = "  ";
  private static final int SEEN = 200;
  private static final int LEAST = 8;

  private final Destination to;
  private final Terminal terminal;
  private final List<List<String>> first = new ArrayList<>();
  private List<Column> columns = List.of();
  private int[] widths;
  private long count;

  TableRows(Destination to, Terminal terminal) {
    this.to = to;
    this.terminal = terminal;
  }

  @Override
  public void columns(List<Column> named) {
    columns = List.copyOf(named);
  }

  @Override
  public void row(List<Object> cells) throws IOException {
    count++;
    List<String> texts = cells.stream().map(TableRows::text).toList();
    if (widths != null) {
      line(texts);
      return;
    }
    first.add(texts);
    if (first.size() == SEEN) {
      begin();
    }
  }

  @Override
  public void end() throws IOException {
    if (widths == null && !columns.isEmpty()) {
      begin();
    }
    to.line(count + (count == 1 ? " row" : " rows"));
  }

  private void begin() throws IOException {
    List<String> headers =
        columns.stream().map(c -> Plain.line(c.name()).toUpperCase(Locale.ROOT)).toList();
    widths =
        IntStream.range(0, columns.size())
            .map(i -> Math.max(longest(i), headers.get(i).length()))
            .toArray();
    narrow();
    line(headers);
    for (List<String> row : first) {
      line(row);
    }
  }

  private int longest(int column) {
    return first.stream()
        .mapToInt(r -> r.get(column).codePointCount(0, r.get(column).length()))
        .max()
        .orElse(0);
  }

  /** Takes what is too much from headers first, then from the widest columns of text. */
  private void narrow() {
    int free = terminal.width() - GAP.length() * (widths.length - 1);
    int cap = IntStream.of(widths).max().orElse(0);
    while (IntStream.of(widths).sum() > free && cap > LEAST) {
      cap--;
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.min(widths[i], Math.max(cap, least(i)));
      }
    }
  }

  private int least(int column) {
    Type type = columns.get(column).type();
    boolean text = type == Type.TEXT || type == Type.TEXTS || type == Type.JSON;
    return text ? LEAST : Math.max(LEAST, longest(column));
  }

  private void line(List<String> cells) throws IOException {
    to.line(
        IntStream.range(0, widths.length)
            .mapToObj(i -> fit(cells.get(i), i))
            .collect(Collectors.joining(GAP))
            .stripTrailing());
  }

  private String fit(String cell, int column) {
    Type type = columns.get(column).type();
    if ((type == Type.WHOLE || type == Type.NUMBER) && cell.length() < widths[column]) {
      return " ".repeat(widths[column] - cell.length()) + cell;
    }
    return Plain.fit(cell, widths[column]);
  }

  private static String text(Object cell) {
    if (cell == null) {
      return "–";
    }
    if (cell instanceof List<?> several) {
      return Plain.line(several.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
    return cell instanceof Double number ? number(number) : Plain.line(cell.toString());
  }

  private static String number(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? String.format(Locale.ROOT, "%.1f", number)
        : String.format(Locale.ROOT, "%.4g", number);
  }
}
