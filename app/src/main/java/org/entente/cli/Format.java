package org.entente.cli;

import java.util.Locale;
import org.entente.exchange.ForeignFormat;

/** The forms in which events are written; the names are those of {@code --format}. */
enum Format {
  JSONL {
    @Override
    EventSink to(Destination to, Terminal terminal, boolean guard) {
      return new JsonLinesSink(to);
    }
  },
  CSV {
    @Override
    EventSink to(Destination to, Terminal terminal, boolean guard) {
      return new EventRows(new CsvRows(to, guard));
    }
  },
  PARQUET {
    @Override
    EventSink to(Destination to, Terminal terminal, boolean guard) {
      return new EventRows(new ParquetRows(to));
    }
  },
  PLOVER {
    @Override
    EventSink to(Destination to, Terminal terminal, boolean guard) {
      return new ForeignSink(ForeignFormat.PLOVER, to);
    }
  },
  GDELT {
    @Override
    EventSink to(Destination to, Terminal terminal, boolean guard) {
      return new ForeignSink(ForeignFormat.GDELT, to);
    }
  },
  GDELT_MENTIONS {
    @Override
    EventSink to(Destination to, Terminal terminal, boolean guard) {
      return new ForeignSink(ForeignFormat.GDELT_MENTIONS, to);
    }
  },
  ICEWS {
    @Override
    EventSink to(Destination to, Terminal terminal, boolean guard) {
      return new ForeignSink(ForeignFormat.ICEWS, to);
    }
  },
  POLECAT {
    @Override
    EventSink to(Destination to, Terminal terminal, boolean guard) {
      return new ForeignSink(ForeignFormat.POLECAT, to);
    }
  },
  PHOENIX {
    @Override
    EventSink to(Destination to, Terminal terminal, boolean guard) {
      return new ForeignSink(ForeignFormat.PHOENIX, to);
    }
  },
  TABLE {
    @Override
    EventSink to(Destination to, Terminal terminal, boolean guard) {
      return new TableSink(to, terminal);
    }
  };

  /**
   * Opens the format.
   *
   * @param guard whether text that a spreadsheet would take for a formula is made harmless
   */
  abstract EventSink to(Destination to, Terminal terminal, boolean guard);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
