package org.entente.cli;

import java.io.IOException;
import java.util.List;
import org.entente.engine.Coding;
import org.entente.exchange.Export;
import org.entente.exchange.ForeignFormat;
import org.entente.model.Event;

/** Events in the format of another project. */
final class ForeignSink implements EventSink {
  private final ForeignFormat format;
  private final Destination to;
  private boolean begun;
  private long written;
  private long leftOut;

  ForeignSink(ForeignFormat format, Destination to) {
    this.format = format;
    this.to = to;
  }

  @Override
  public void write(Coding coding) throws IOException {
    begin();
    for (Event event : coding.events()) {
      write(event);
    }
  }

  /** Writes an event, or counts it among those that the format cannot tell. */
  void write(Event event) throws IOException {
    begin();
    List<String> lines = Export.lines(format, event);
    for (String line : lines) {
      to.line(line);
    }
    written += lines.size();
    leftOut += lines.isEmpty() ? 1 : 0;
  }

  @Override
  public void end() throws IOException {
    begin();
  }

  long written() {
    return written;
  }

  @Override
  public String note() {
    String why =
        format == ForeignFormat.PLOVER
            ? "without a day"
            : "without a day, or that did not happen or are background, for which the format has no word";
    return leftOut == 0 ? "" : SetAside.count(leftOut, "event") + " left out: " + why;
  }

  private void begin() throws IOException {
    if (!begun && format.hasHeader()) {
      to.line(String.join("\t", format.columns()));
    }
    begun = true;
  }
}
