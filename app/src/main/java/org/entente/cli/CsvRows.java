package org.entente.cli;

import java.io.IOException;
import java.util.List;
import org.entente.store.Column;
import org.entente.store.CsvLine;

/** Rows as CSV with a header. */
final class CsvRows implements RowSink {
  private final Destination to;
  private final CsvLine line;

  CsvRows(Destination to, boolean guard) {
    this.to = to;
    this.line = new CsvLine(guard);
  }

  @Override
  public void columns(List<Column> columns) throws IOException {
    to.line(line.of(columns.stream().map(Column::name).toList()));
  }

  @Override
  public void row(List<Object> cells) throws IOException {
    to.line(line.of(cells));
  }
}
