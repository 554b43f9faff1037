package org.entente.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds what stands in quotation marks: curly, straight, single, low and guillemets.
 *
 * <p>A mark that opens a paragraph and is not closed there runs to the paragraph's end, as long
 * quotations do. Any other mark without its partner is passed over. Quotations inside quotations
 * are part of the outer one.
 */
public final class Quotations {
  private static final Map<Character, String> CLOSERS =
      Map.of(
          '“', "”\"", '„', "“”\"", '”', "”\"", '"', "\"”", '«', "»", '»', "«", '‘', "’'", '\'',
          "'’", '`', "'`");

  private final String text;
  private final List<Quotation> found = new ArrayList<>();

  /** Marks that nothing closes in the paragraph that is read, so that none is sought twice. */
  private final Set<Character> unclosed = new HashSet<>();

  /** Where the curly marks of the text stand. */
  private final int[] opening;

  private final int[] closing;

  private Quotations(String text) {
    this.text = text;
    this.opening = places('“');
    this.closing = places('”');
  }

  private int[] places(char mark) {
    return IntStream.range(0, text.length()).filter(i -> text.charAt(i) == mark).toArray();
  }

  /** The outermost quotations of a text, in order. */
  public static List<Quotation> in(String text) {
    Quotations q = new Quotations(text);
    int start = 0;
    while (start < text.length()) {
      int end = paragraphEnd(text, start);
      q.paragraph(start, end);
      start = end + 1;
    }
    return q.found;
  }

  /** A blank line ends a paragraph, and so does a line break after a finished sentence. */
  public static int paragraphEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    while (end >= 0 && !breaks(text, end)) {
      end = text.indexOf('\n', end + 1);
    }
    return end < 0 ? text.length() : end;
  }

  private static boolean breaks(String text, int newline) {
    int before = newline - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    boolean finished = before < 0 || ".!?:;”\"»’\n\r\u00a0".indexOf(text.charAt(before)) >= 0;
    return finished || text.startsWith("\n", newline + 1) || text.startsWith("\r\n", newline + 1);
  }

  private void paragraph(int start, int end) {
    int i = start;
    unclosed.clear();
    while (i < end) {
      i = opens(i, start, end) ? quotation(i, start, end) : i + 1;
    }
  }

  private int quotation(int i, int start, int end) {
    int close = doubled(i) ? doubledClose(i + 2, end) : close(i, end);
    if (close >= 0 && close < end) {
      found.add(new Quotation(new Span(i, close + width(close)), false));
      return close + width(close);
    }
    if ((doubled(i) || !single(text.charAt(i))) && text.substring(start, i).isBlank()) {
      found.add(new Quotation(new Span(i, end), true));
      return end;
    }
    return i + width(i);
  }

  private int doubledClose(int from, int end) {
    if (unclosed.contains('\0')) {
      return -1;
    }
    int close = from;
    while (close < end && !text.startsWith("''", close)) {
      close++;
    }
    if (close >= end) {
      unclosed.add('\0');
    }
    return close < end ? close : -1;
  }

  /** Whether two single marks stand for one double mark, as in older wire copy. */
  private boolean doubled(int i) {
    return text.startsWith("''", i) || text.startsWith("``", i);
  }

  private int width(int i) {
    return doubled(i) ? 2 : 1;
  }

  private boolean opens(int i, int start, int end) {
    char c = text.charAt(i);
    if (!CLOSERS.containsKey(c) || i + 1 >= end || !before(i, start)) {
      return false;
    }
    char next = text.charAt(i + 1);
    boolean spaced = c == '«' || c == '»';
    return (spaced || !Character.isWhitespace(next)) && !(single(c) && Character.isDigit(next));
  }

  private boolean before(int i, int start) {
    if (i == start) {
      return true;
    }
    char c = text.charAt(i - 1);
    boolean edge = !Character.isLetterOrDigit(c) && ".,!?;%)".indexOf(c) < 0;
    return edge || "“„«".indexOf(text.charAt(i)) >= 0;
  }

  private int close(int open, int end) {
    char mark = text.charAt(open);
    if (unclosed.contains(mark)) {
      return -1;
    }
    String closers = CLOSERS.get(mark);
    for (int i = open + 2; i < end; i++) {
      if (closers.indexOf(text.charAt(i)) >= 0 && closes(i, end, single(mark))) {
        return i;
      }
      if (!single(mark) && i > open && text.charAt(i) == '“' && mark == '“') {
        i = skipInner(i, end);
      }
    }
    unclosed.add(mark);
    return -1;
  }

  private int skipInner(int i, int end) {
    int close = next('”', i + 1, end);
    int another = next('”', close + 1, end);
    boolean inner = another < end && next('“', close + 1, end) > another;
    return inner ? close : i;
  }

  /** Where a mark stands next, or the end; the text's marks are looked up once. */
  private int next(char mark, int from, int end) {
    int[] places = mark == '”' ? closing : opening;
    int at = Arrays.binarySearch(places, from);
    int next = at >= 0 ? at : -at - 1;
    return next < places.length ? Math.min(places[next], end) : end;
  }

  private boolean closes(int i, int end, boolean single) {
    boolean spaceBefore = Character.isWhitespace(text.charAt(i - 1));
    boolean spaceAfter = i + 1 < end && Character.isWhitespace(text.charAt(i + 1));
    boolean astray = text.charAt(i) == '"' && spaceAfter;
    if (spaceBefore && !astray && text.charAt(i) != '”' && text.charAt(i) != '»') {
      return false;
    }
    return !single || i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1));
  }

  private static boolean single(char mark) {
    return mark == '\'' || mark == '‘' || mark == '`';
  }
}
