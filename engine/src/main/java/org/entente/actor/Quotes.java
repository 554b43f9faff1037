package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Span;

/**
 * The stretches of a text between quotation marks. A quotation that a paragraph leaves open runs to
 * the paragraph's end.
 */
final class Quotes {
  private Quotes() {}

  /** All quotations in order, marks included. */
  static List<Span> of(String text) {
    List<Span> quotes = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '”' || c == '"' && open >= 0;
      if (open >= 0 && ends) {
        quotes.add(new Span(open, i + 1));
        open = -1;
      } else if (c == '“' || c == '"') {
        open = i;
      } else if (open >= 0 && isParagraphEnd(text, i)) {
        quotes.add(new Span(open, i));
        open = -1;
      }
    }
    return quotes;
  }

  private static boolean isParagraphEnd(String text, int i) {
    return text.charAt(i) == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
  }

  /** The quotation that holds an offset. */
  static Optional<Span> at(List<Span> quotes, int offset) {
    int at = number(quotes, offset);
    return at >= 0 && offset < quotes.get(at).end()
        ? Optional.of(quotes.get(at))
        : Optional.empty();
  }

  /** The number of the last quotation that begins at or before an offset, or −1. */
  static int number(List<Span> quotes, int offset) {
    int low = 0;
    int high = quotes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotes.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
