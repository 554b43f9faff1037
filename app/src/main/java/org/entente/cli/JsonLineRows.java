package org.entente.cli;

import java.io.IOException;
import java.util.List;
import org.entente.store.Column;
import org.entente.store.JsonRow;

/** Rows as JSON Lines. */
final class JsonLineRows implements RowSink {
  private final Destination to;
  private final JsonRow row = new JsonRow();

  JsonLineRows(Destination to) {
    this.to = to;
  }

  @Override
  public void columns(List<Column> columns) {
    row.columns(columns);
  }

  @Override
  public void row(List<Object> cells) throws IOException {
    to.line(row.of(cells));
  }
}
