package org.entente.cli;

import java.io.IOException;
import org.entente.engine.Coding;
import org.entente.exchange.Export;
import org.entente.exchange.ForeignFormat;

/** Events in the format of another project. */
final class ForeignSink implements EventSink {
  private final ForeignFormat format;
  private final Destination to;
  private boolean begun;

  ForeignSink(ForeignFormat format, Destination to) {
    this.format = format;
    this.to = to;
  }

  @Override
  public void write(Coding coding) throws IOException {
    begin();
    for (var event : coding.events()) {
      for (String line : Export.lines(format, event)) {
        to.line(line);
      }
    }
  }

  @Override
  public void end() throws IOException {
    begin();
  }

  private void begin() throws IOException {
    if (!begun && format.hasHeader()) {
      to.line(String.join("\t", format.columns()));
    }
    begun = true;
  }
}
