package org.entente.cli;

import java.io.IOException;
import org.entente.engine.Coding;
import org.entente.json.JsonLine;
import org.entente.json.Shapes;
import org.entente.model.Event;

/** Events as JSON Lines, one an event. */
final class JsonLinesSink implements EventSink {
  private final Destination to;

  JsonLinesSink(Destination to) {
    this.to = to;
  }

  @Override
  public void write(Coding coding) throws IOException {
    for (Event event : coding.events()) {
      to.line(JsonLine.write(Shapes.event(event)));
    }
  }
}
