package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a command writes: standard output, or a file that appears when all is done. */
final class Output {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, which appears only when all is done.")
  private Optional<Path> file;

  /** Whether it is a file. */
  boolean isFile() {
    return file.isPresent();
  }

  /** Opens it. */
  Destination open(Main main) throws IOException {
    return Destination.of(file, main.out());
  }
}
