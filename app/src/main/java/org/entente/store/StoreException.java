package org.entente.store;

/** A store that could not be opened, asked or written; the message is for the user. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With what was tried, what went wrong and the way out. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
