package org.entente.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.SpanIndex;

/**
 * Settles which attributions stand. What is said inside a longer statement is that statement's
 * business, so a cue that lies in another's content falls away, the longest content first.
 */
final class Settlement {
  private Settlement() {}

  /** The outermost attributions, in order of their content. */
  static List<Attribution> of(List<Attribution> candidates) {
    List<Attribution> kept = new ArrayList<>();
    SpanIndex<Attribution> standing = new SpanIndex<>();
    candidates.stream()
        .sorted(
            Comparator.comparing((Attribution a) -> a.mark().isEmpty())
                .thenComparing(a -> !a.direct())
                .thenComparing(a -> -a.length()))
        .filter(a -> near(a, standing).noneMatch(k -> a.inside(k) || same(a, k)))
        .forEach(
            a -> {
              kept.add(a);
              standing.add(a, a.content());
            });
    kept.sort(Comparator.comparingInt(Attribution::start).thenComparing(a -> -a.length()));
    return kept;
  }

  private static Stream<Attribution> near(Attribution a, SpanIndex<Attribution> standing) {
    return Stream.of(a.content(), a.mark()).flatMap(s -> standing.over(s).stream());
  }

  private static boolean same(Attribution a, Attribution b) {
    int both =
        a.content().stream()
            .mapToInt(
                x ->
                    b.content().stream()
                        .mapToInt(
                            y ->
                                Math.max(
                                    0, Math.min(x.end(), y.end()) - Math.max(x.start(), y.start())))
                        .sum())
            .sum();
    return 10 * both >= 8 * Math.max(a.length(), b.length());
  }
}
