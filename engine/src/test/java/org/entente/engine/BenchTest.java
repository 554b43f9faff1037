package org.entente.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class BenchTest {
  private static final List<Article> ARTICLES =
      List.of(
          Article.of("1", Optional.empty(), "Norway expelled two diplomats. Sweden protested."),
          Article.of("2", Optional.empty(), "The two ministers met in Oslo."));

  @Test
  void bothSidesReadTheSameSentencesOnce() {
    Bench.Comparison both =
        Bench.againstCoreNlp(() -> Engine.load(Knowledge.shipped()), ARTICLES, true);
    assertEquals(3, both.engine().sentences());
    assertEquals(3, both.other().sentences());
    assertEquals(both.engine().tokens(), both.other().tokens());
    assertTrue(both.engine().peakHeapMb() > 0 && both.engine().loadSeconds() > 0);
  }
}
