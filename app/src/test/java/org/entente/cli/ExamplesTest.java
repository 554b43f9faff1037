package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.json.JsonLine;
import org.entente.score.Score;
import org.junit.jupiter.api.Test;

/**
 * What the program does not get of an example is listed in it under {@code missed}, no less, no
 * more.
 */
class ExamplesTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @Test
  void knownGapsAreListed() throws IOException {
    Score score =
        ScoresCommand.score("./entente eval examples examples/", ROOT, SharedEngine.ENGINE, 2)
            .orElseThrow();
    SortedSet<String> missed = new TreeSet<>();
    for (Map<String, Object> wrong : score.wrong()) {
      if ("no such event".equals(wrong.get("missing"))) {
        missed.add(wrong.get("article") + " " + wrong.get("id"));
      }
    }
    assertEquals(listed(), missed, "mend what is new; take from the list what is found now");
  }

  private static SortedSet<String> listed() throws IOException {
    SortedSet<String> listed = new TreeSet<>();
    try (Stream<Path> folders = Files.list(ROOT.resolve("examples"))) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        String line = Files.readString(folder.resolve("expected.json")).replace('\n', ' ');
        Object missed = JsonLine.read(line).get("missed");
        for (Object id : (Iterable<?>) missed) {
          listed.add(folder.getFileName() + " " + id);
        }
      }
    }
    return listed;
  }
}
