package org.entente.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.entente.engine.Coding;
import org.entente.json.Shapes;
import org.entente.query.Events;
import org.entente.store.Column;

/** Events as rows of another format, one an event: the columns of the store's {@code events}. */
final class EventRows implements EventSink {
  private static final List<Column> COLUMNS = Events.columns();

  private final RowSink rows;
  private boolean begun;

  EventRows(RowSink rows) {
    this.rows = rows;
  }

  @Override
  public void write(Coding coding) throws IOException {
    begin();
    for (var event : coding.events()) {
      Map<String, Object> fields = Shapes.event(event);
      rows.row(COLUMNS.stream().map(c -> c.cell(fields)).toList());
    }
  }

  @Override
  public void end() throws IOException {
    begin();
    rows.end();
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      rows.columns(COLUMNS);
    }
  }
}
