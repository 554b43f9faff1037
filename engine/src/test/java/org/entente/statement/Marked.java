package org.entente.statement;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Span;

/** A sentence with its source, cue and content marked: {@code [S The mayor] [C said] [X no].} */
record Marked(String text, List<Span> source, List<Span> cue, List<Span> content) {

  /** The sentence without its marks, and where they were. */
  static Marked of(String marked) {
    Marked result = new Marked("", new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < marked.length(); i++) {
      if (marked.charAt(i) == '[' && i + 2 < marked.length() && marked.charAt(i + 2) == ' ') {
        int close = close(marked, i);
        String words = marked.substring(i + 3, close);
        result
            .list(marked.charAt(i + 1))
            .add(new Span(text.length(), text.length() + words.length()));
        text.append(words);
        i = close;
      } else {
        text.append(marked.charAt(i));
      }
    }
    return new Marked(text.toString(), result.source, result.cue, result.content);
  }

  /** The bracket that closes the one at {@code open}; brackets inside are words. */
  private static int close(String marked, int open) {
    int depth = 0;
    int i = open;
    do {
      depth += marked.charAt(i) == '[' ? 1 : marked.charAt(i) == ']' ? -1 : 0;
      i++;
    } while (depth > 0);
    return i - 1;
  }

  private List<Span> list(char mark) {
    return switch (mark) {
      case 'S' -> source;
      case 'C' -> cue;
      default -> content;
    };
  }

  /** Twice the shared characters over all characters of both. */
  static double overlap(List<Span> a, List<Span> b) {
    int both = 0;
    for (Span x : a) {
      for (Span y : b) {
        both += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.start(), y.start()));
      }
    }
    int all = length(a) + length(b);
    return all == 0 ? 0 : 2.0 * both / all;
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }
}
