package org.entente.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.entente.link.Rebuttals;
import org.entente.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Denials and the same claim in other articles ({@code rebuttals.tsv}). */
class RebuttalsTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 17);

  static Stream<String[]> rows() {
    return Coded.table("rebuttals.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aDenialMeetsTheSameClaimElsewhere(String denial, String other, String denied) {
    List<Event> events = events(denial, other, DAY.plusDays(2));
    assertEquals(denied, claims(events).findFirst().orElse("none"), other);
  }

  @Test
  void theOrderOfArrivalDoesNotMatter() {
    for (String[] row : Coded.table("rebuttals.tsv")) {
      List<Event> events = events(row[0], row[1], DAY.minusDays(3));
      List<String> one = claims(events).sorted().toList();
      Collections.reverse(events);
      assertEquals(one, claims(events).sorted().toList());
    }
  }

  @Test
  void aMonthLaterItIsAnotherMatter() {
    for (String[] row : Coded.table("rebuttals.tsv")) {
      assertEquals(0, claims(events(row[0], row[1], DAY.plusDays(30))).count());
    }
  }

  private static List<Event> events(String denial, String other, LocalDate then) {
    List<Event> events = new ArrayList<>(Coded.events("a", DAY, denial));
    events.addAll(Coded.events("b", then, other));
    return events;
  }

  private static Stream<String> claims(List<Event> events) {
    return Rebuttals.among(events).stream()
        .flatMap(r -> events.stream().filter(e -> e.id().equals(r.claim())))
        .map(e -> e.trigger().of(e.article().text()));
  }
}
