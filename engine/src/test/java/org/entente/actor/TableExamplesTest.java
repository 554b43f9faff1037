package org.entente.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row's example is who the row says. */
class TableExamplesTest {
  private static final Knowledge KNOWLEDGE = Knowledge.shipped();
  private static final ActorFinder FINDER = ActorFinder.load(KNOWLEDGE);
  private static final Offices OFFICES = Offices.load(KNOWLEDGE);

  @ParameterizedTest
  @ValueSource(strings = {"offices", "agents", "metonyms", "organisations"})
  void examplesCodeAsTheirRowsSay(String table) {
    List<String> failures =
        KNOWLEDGE.table(table).rows().stream()
            .filter(r -> !isOffice(r))
            .flatMap(r -> Example.in(r, "example").stream())
            .flatMap(e -> e.failure(FINDER).stream())
            .toList();
    assertEquals("", String.join("\n", failures));
  }

  /** An agent that is an office as well is read as the office. */
  private static boolean isOffice(Row row) {
    return row.name().startsWith("agents:")
        && Stream.concat(Stream.of(row.get("head")), row.list("variants").stream())
            .map(OFFICES::named)
            .anyMatch(Optional::isPresent);
  }
}
