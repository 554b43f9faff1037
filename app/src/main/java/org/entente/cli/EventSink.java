package org.entente.cli;

import java.io.IOException;
import org.entente.engine.Coding;

/** Takes the codings of articles in order and writes their events in one format. */
interface EventSink {

  /** Writes the events of an article. */
  void write(Coding coding) throws IOException;

  /** Writes what comes after the last article. */
  default void end() throws IOException {}

  /** What the user should know when all is written; empty where there is nothing. */
  default String note() {
    return "";
  }
}
