package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.score.Ratchet;
import org.entente.score.Score;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** The figures of eval/scores.tsv hold, neither better nor worse than is written down. */
@Tag("slow")
class ScoresTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final int JOBS = Runtime.getRuntime().availableProcessors();

  @TestFactory
  Stream<DynamicTest> figuresAreAsWrittenDown() throws IOException {
    Ratchet ratchet = Ratchet.read(ROOT.resolve("eval/scores.tsv"));
    return ratchet.commands().stream()
        .map(command -> DynamicTest.dynamicTest(command, () -> check(ratchet, command)));
  }

  private static void check(Ratchet ratchet, String command) throws IOException {
    Optional<Score> score = ScoresCommand.score(command, ROOT, SharedEngine.ENGINE, JOBS);
    assumeTrue(score.isPresent(), command + ": its data is not there; -Dentente.shared names it");
    assertEquals(
        List.of(),
        ratchet.differences(command, score.get()),
        "mend what got worse; write down what got better: ./entente scores --write");
  }
}
