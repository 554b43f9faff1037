package org.entente.web;

import org.entente.model.CodePoints;

/** A text by its code points, as the offsets of records count. */
final class Text {
  private final String text;
  private final CodePoints points;
  private final int length;

  Text(String text) {
    this.text = text;
    this.points = new CodePoints(text);
    this.length = points.of(text.length());
  }

  /** How many code points. */
  int length() {
    return length;
  }

  /** The words between two offsets, as far as they lie in the text. */
  String at(Object start, Object end) {
    if (!(start instanceof Number from && end instanceof Number to)) {
      return "";
    }
    int first = Math.max(0, Math.min(from.intValue(), length));
    int last = Math.max(first, Math.min(to.intValue(), length));
    return text.substring(points.toUtf16(first), points.toUtf16(last));
  }
}
