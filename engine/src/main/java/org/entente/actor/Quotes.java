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
    return quotes.stream().filter(q -> q.start() <= offset && offset < q.end()).findFirst();
  }
}
