package org.entente.json;

/** A line that is not the JSON it should be; the message says what is wrong and in which column. */
public final class JsonException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With a message for the user. */
  public JsonException(String message) {
    super(message);
  }
}
