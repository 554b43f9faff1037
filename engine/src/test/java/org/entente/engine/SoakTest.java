package org.entente.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Many articles, one after the other: what stays in memory does not grow with their number. {@code
 * -Dsoak=N} codes N instead of two thousand.
 */
@Tag("slow")
class SoakTest {
  private static final int ARTICLES = Integer.getInteger("soak", 2_000);
  private static final int MEASURES = 8;
  private static final long SLACK = 24L << 20;

  @Test
  void heapStaysFlat() {
    Engine engine = Engine.load(Knowledge.shipped());
    List<Long> live = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      engine.code(article(i));
      if (i % (ARTICLES / MEASURES) == ARTICLES / MEASURES - 1) {
        live.add(live());
      }
    }
    System.out.println("bytes live after each eighth: " + live);
    // The first eighth loads what is loaded when first asked for.
    assertTrue(live.get(live.size() - 1) < live.get(1) + SLACK, live.toString());
  }

  /** Names and numbers differ from article to article, so that a cache of words would show. */
  private static Article article(int i) {
    String name = "Anna K" + Integer.toString(i, 36) + "ova";
    String text =
        ("The foreign minister of Kenya, %s, met her counterpart from Peru in Geneva on Monday."
                + " “We reject offer %d,” she said. Soldiers had shelled a village near Mosul two"
                + " days earlier, killing %d people, police said.\n\nPeru denied this.")
            .formatted(name, i, 2 + i % 97);
    LocalDate day = LocalDate.of(2000, 1, 1).plusDays(i % 9_000);
    return Article.of("s" + i, Optional.of(day), text);
  }

  private static long live() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
