package org.entente.engine;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Input;
import org.entente.model.Readings;
import org.junit.jupiter.api.Tag;

/**
 * The long form of {@link FuzzTest}: Jazzer looks for input that takes paths of the code not taken
 * before. One reader a run:
 *
 * <pre>JAZZER_FUZZ=1 mvn -pl engine test -DexcludedGroups= -Dtest='ReadersFuzz#html'</pre>
 */
@Tag("slow")
class ReadersFuzz {
  private static final String LONG = "10m";

  /** Loaded when first fuzzed. */
  private static final class Loaded {
    static final Knowledge TABLES = Knowledge.shipped();
    static final Engine ENGINE = Engine.load(TABLES);
  }

  @FuzzTest(maxDuration = LONG)
  void text(byte[] bytes) {
    read("a.txt", bytes);
  }

  @FuzzTest(maxDuration = LONG)
  void html(byte[] bytes) {
    read("a.html", bytes);
  }

  @FuzzTest(maxDuration = LONG)
  void jsonLines(byte[] bytes) {
    read("a.jsonl", bytes);
  }

  @FuzzTest(maxDuration = LONG)
  void csv(byte[] bytes) {
    read("a.csv", bytes);
  }

  @FuzzTest(maxDuration = LONG)
  void warc(byte[] bytes) {
    read("a.warc", bytes);
  }

  @FuzzTest(maxDuration = LONG)
  void anything(byte[] bytes) {
    read("a", bytes);
  }

  @FuzzTest(maxDuration = LONG)
  void coder(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Loaded.ENGINE.code(Article.of("a", Optional.of(LocalDate.of(2016, 3, 4)), text));
  }

  private static void read(String name, byte[] bytes) {
    try (Readings<Article> readings =
        Intake.articles(Loaded.TABLES, name, new ByteArrayInputStream(bytes), Input.usual())) {
      readings.forEachRemaining(r -> {});
    }
  }
}
