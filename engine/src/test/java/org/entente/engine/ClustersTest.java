package org.entente.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.cluster.Cluster;
import org.entente.cluster.Clusters;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reports of the same event come together: {@code reports.tsv}, coded from text to cluster. */
class ClustersTest {

  /** A report, the number of its event, and what was coded of it. */
  private record Told(int event, String id, String text, List<Event> coded, EventType type) {

    /** The cluster of its main event; a report of which none was coded stands alone. */
    String cluster(Map<String, String> clusters) {
      return coded.stream()
          .filter(e -> e.code().type() == type)
          .findFirst()
          .or(() -> coded.stream().findFirst())
          .map(e -> clusters.get(id + " " + e.id()))
          .orElse("none " + id);
    }
  }

  private static final List<Told> REPORTS = new ArrayList<>();

  @BeforeAll
  static void code() {
    for (String[] row : Coded.table("reports.tsv")) {
      String id = "r" + REPORTS.size();
      REPORTS.add(
          new Told(
              Integer.parseInt(row[0]),
              id,
              row[3],
              Coded.events(id, LocalDate.parse(row[2]), row[3]),
              EventType.valueOf(row[1])));
    }
  }

  private static List<Event> events() {
    return REPORTS.stream().flatMap(r -> r.coded().stream()).toList();
  }

  private static Map<String, String> clusters(List<Event> events) {
    Map<String, String> clusters = new HashMap<>();
    Clusters.assign(events)
        .forEach(e -> clusters.put(e.article().id() + " " + e.id(), e.cluster()));
    return clusters;
  }

  @Test
  void reportsOfOneEventComeTogether() {
    Map<String, String> clusters = clusters(events());
    double all = bCubed(REPORTS, clusters);
    double heldOut = bCubed(REPORTS.stream().filter(r -> r.event() % 3 == 0).toList(), clusters);
    System.out.printf("clusters: B-cubed F1 %.3f, held-out third %.3f%n", all, heldOut);
    REPORTS.forEach(
        r -> System.out.println(r.event() + " " + r.cluster(clusters) + " " + r.text()));
    assertTrue(all >= 0.85 && heldOut >= 0.85);
  }

  /** B-cubed (Bagga and Baldwin, 1998): precision and recall of each report's companions. */
  private static double bCubed(List<Told> reports, Map<String, String> clusters) {
    double precision = 0;
    double recall = 0;
    for (Told one : reports) {
      String cluster = one.cluster(clusters);
      long together = reports.stream().filter(r -> r.cluster(clusters).equals(cluster)).count();
      long same = reports.stream().filter(r -> r.event() == one.event()).count();
      long both =
          reports.stream()
              .filter(r -> r.event() == one.event() && r.cluster(clusters).equals(cluster))
              .count();
      precision += (double) both / together;
      recall += (double) both / same;
    }
    double p = precision / reports.size();
    double r = recall / reports.size();
    return 2 * p * r / (p + r);
  }

  @Test
  void orderOfArrivalHasNoPartInIt() {
    List<Event> shuffled = new ArrayList<>(events());
    Collections.shuffle(shuffled, new Random(7));
    assertEquals(clusters(events()), clusters(shuffled));
  }

  @Test
  void nothingIsLost() {
    List<Cluster> clusters = Clusters.of(events());
    assertEquals(events().size(), clusters.stream().mapToInt(c -> c.members().size()).sum());
    clusters.forEach(c -> assertTrue(c.members().contains(c.canonical())));
  }
}
