package org.entente.watch;

/** An address that could not be had; the message names it and says why. */
public final class FetchException extends Exception {

  FetchException(String message) {
    super(message);
  }
}
