package org.entente.model;

/** A stretch of an article's text: UTF-16 offsets, end exclusive. */
public record Span(int start, int end) implements Comparable<Span> {

  /** Rejects an inverted span. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + "–" + end);
    }
  }

  /** The words at this span. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** How many characters it covers. */
  public int length() {
    return end - start;
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
