package org.entente.web;

/** There is nothing at an address; the message says what is missing and where to look. */
final class NotFound extends RuntimeException {

  NotFound(String message) {
    super(message);
  }
}
