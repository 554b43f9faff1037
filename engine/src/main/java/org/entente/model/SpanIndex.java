package org.entente.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Things that lie over a text, found by where they lie. What is asked of one place costs the same
 * however long the text: things are kept by the blocks of the text that they touch.
 */
public final class SpanIndex<T> {
  private static final int BLOCK = 256;

  private final Map<Integer, List<Entry<T>>> blocks = new HashMap<>();
  private int size;

  private record Entry<T>(int number, Span span, T value) {}

  /** Things with a span each. */
  public static <T> SpanIndex<T> of(Collection<? extends T> things, Function<T, Span> span) {
    SpanIndex<T> index = new SpanIndex<>();
    things.forEach(t -> index.add(t, List.of(span.apply(t))));
    return index;
  }

  /** Things with some spans each. */
  public static <T> SpanIndex<T> ofMany(
      Collection<? extends T> things, Function<T, ? extends Collection<Span>> spans) {
    SpanIndex<T> index = new SpanIndex<>();
    things.forEach(t -> index.add(t, spans.apply(t)));
    return index;
  }

  /** Adds a thing that lies over some spans. */
  public void add(T thing, Collection<Span> spans) {
    for (Span span : spans) {
      Entry<T> entry = new Entry<>(size, span, thing);
      for (int block = first(span); block <= last(span); block++) {
        blocks.computeIfAbsent(block, b -> new ArrayList<>(2)).add(entry);
      }
    }
    size++;
  }

  /** What overlaps a span, each once, in the order in which it was added. */
  public List<T> over(Span span) {
    return over(List.of(span));
  }

  /** What overlaps one of some spans, each once, in the order in which it was added. */
  public List<T> over(Collection<Span> spans) {
    TreeMap<Integer, T> found = new TreeMap<>();
    for (Span span : spans) {
      for (int block = first(span); block <= last(span); block++) {
        for (Entry<T> entry : blocks.getOrDefault(block, List.of())) {
          if (entry.span.overlaps(span)) {
            found.put(entry.number, entry.value);
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static int first(Span span) {
    return span.start() / BLOCK;
  }

  private static int last(Span span) {
    return Math.max(span.start(), span.end() - 1) / BLOCK;
  }
}
