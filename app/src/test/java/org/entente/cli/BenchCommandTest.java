package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BenchCommandTest {
  private static final List<String> FIGURES =
      List.of(
          "sentences",
          "tokens",
          "seconds",
          "sentences_per_s",
          "tokens_per_s",
          "load_s",
          "peak_heap_mb");

  @Test
  @Tag("slow")
  void figuresOfBothSidesAreOneObject() {
    Path article = Path.of("../examples/kyrgyz-tajik-border-clash/article.txt");
    Run run = Run.of("bench", article, "--against", "corenlp", "--json");
    assertEquals(0, run.code(), run.err());
    Map<String, Object> figures = run.rows().get(0);
    assertTrue(figures.keySet().containsAll(FIGURES), run.out());
    assertTrue(figures.containsKey("ratio"), run.out());
    assertTrue(((Map<?, ?>) figures.get("against")).keySet().containsAll(FIGURES), run.out());
  }

  @Test
  void nothingToTimeIsAUsageError() {
    Run run = Run.of("bench", "/no/such/file");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("is not there"), run.err());
  }
}
