package org.entente.cli;

/** What the user gave cannot be used; the message names it, the place in it and the way out. */
final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  InputException(String message) {
    super(message);
  }
}
