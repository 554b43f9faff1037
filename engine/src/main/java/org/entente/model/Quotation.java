package org.entente.model;

/**
 * A stretch in quotation marks.
 *
 * @param span offsets, the marks included
 * @param open whether it ends with its paragraph and runs on in the next
 */
public record Quotation(Span span, boolean open) {

  /** Its length without the marks, about. */
  public int length() {
    return span.length() - 2;
  }
}
