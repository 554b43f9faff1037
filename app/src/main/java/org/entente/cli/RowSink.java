package org.entente.cli;

import java.io.IOException;
import java.util.List;
import org.entente.store.Column;

/** Takes the columns of an answer, then its rows, and writes them in one format. */
interface RowSink {

  /** Comes first; not at all where there is no answer. */
  void columns(List<Column> columns) throws IOException;

  /** A row; cells may be null. */
  void row(List<Object> cells) throws IOException;

  /** Writes what comes after the last row. */
  default void end() throws IOException {}
}
