package org.entente.knowledge;

/** A table that cannot be used; the message names file, line and way out. */
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With a message for the user. */
  public KnowledgeException(String message) {
    super(message);
  }
}
