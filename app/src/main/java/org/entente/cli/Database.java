package org.entente.cli;

import java.nio.file.Path;
import org.entente.store.Store;
import picocli.CommandLine.Option;

/** The option that names the store. */
final class Database {
  @Option(names = "--db", paramLabel = "FILE", required = true, description = "The store.")
  private Path file;

  /** Opened to ask. */
  Store read() {
    return Store.read(file);
  }

  /** Opened to write; made where it is missing. */
  Store write() {
    return Store.write(file);
  }
}
