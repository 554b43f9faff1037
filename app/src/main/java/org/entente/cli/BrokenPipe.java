package org.entente.cli;

/** The reader of standard output has gone away: nothing more need be written or said. */
final class BrokenPipe extends RuntimeException {
  private static final long serialVersionUID = 1;

  BrokenPipe(Throwable cause) {
    super(cause);
  }
}
