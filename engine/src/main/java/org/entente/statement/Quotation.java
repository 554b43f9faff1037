package org.entente.statement;

import org.entente.model.Span;

/**
 * A stretch in quotation marks.
 *
 * @param span offsets, the marks included
 * @param open whether it ends with its paragraph and runs on in the next
 */
record Quotation(Span span, boolean open) {

  /** Its length without the marks, about. */
  int length() {
    return span.length() - 2;
  }
}
