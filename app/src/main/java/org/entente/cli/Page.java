package org.entente.cli;

import picocli.CommandLine.Option;

/** The options that say which part of a long answer is wanted. */
final class Page {
  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Rows at most (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--offset",
      paramLabel = "N",
      defaultValue = "0",
      description = "Rows to pass over first.")
  private int offset;

  int limit() {
    return limit;
  }

  int offset() {
    return offset;
  }
}
