package org.entente.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Promises with their days ({@code commitments.tsv}) and what became of them. */
class CommitmentsTest {

  @Test
  void promisesHaveTheirDays() {
    List<String[]> rows = Coded.table("commitments.tsv");
    List<String[]> heldOut = new ArrayList<>();
    for (int i = 1; i < rows.size(); i += 3) {
      heldOut.add(rows.get(i));
    }
    double all = f1(rows);
    System.out.printf("commitments: F1 %.3f, held-out third %.3f%n", all, f1(heldOut));
    assertTrue(all >= 0.85);
  }

  private static double f1(List<String[]> rows) {
    int right = 0;
    int found = 0;
    int gold = 0;
    for (String[] row : rows) {
      List<String> days = days(row);
      boolean promised = !row[2].equals("none");
      gold += promised ? 1 : 0;
      found += days.isEmpty() ? 0 : 1;
      boolean hit = promised && days.contains(row[2]);
      right += hit ? 1 : 0;
      if (!hit && (promised || !days.isEmpty())) {
        System.out.println(row[1] + " [" + row[2] + "] gives " + days);
      }
    }
    return 2.0 * right / (found + gold);
  }

  private static List<String> days(String[] row) {
    return Coded.events("a", LocalDate.parse(row[0]), row[1]).stream()
        .flatMap(e -> e.commitment().stream())
        .map(c -> c.by().map(LocalDate::toString).orElse("-"))
        .toList();
  }

  static Stream<String[]> outcomes() {
    return Coded.table("outcomes.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void laterReportsAreEvidence(String promise, String later, String outcome) {
    List<Event> events = Coded.events("a", LocalDate.of(2021, 3, 17), promise);
    Article report = Article.of("b", Optional.of(LocalDate.of(2021, 7, 14)), later);
    Optional<String> found =
        Followed.evidence(Knowledge.shipped(), List.of(report), events).stream()
            .map(e -> e.outcome().name())
            .findFirst();
    assertEquals(outcome, found.orElse("none"), later);
  }
}
