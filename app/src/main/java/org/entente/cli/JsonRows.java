package org.entente.cli;

import java.io.IOException;
import java.util.List;
import org.entente.store.Column;
import org.entente.store.JsonRow;

/** Rows as one JSON array of objects. */
final class JsonRows implements RowSink {
  private final Destination to;
  private final JsonRow row = new JsonRow();
  private String before = "[";

  JsonRows(Destination to) {
    this.to = to;
  }

  @Override
  public void columns(List<Column> columns) {
    row.columns(columns);
  }

  @Override
  public void row(List<Object> cells) throws IOException {
    to.line(before + row.of(cells));
    before = ",";
  }

  @Override
  public void end() throws IOException {
    to.line(before.equals("[") ? "[]" : "]");
  }
}
