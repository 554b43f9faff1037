package org.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.event.Candidates.Candidate;
import org.entente.model.EventType;
import org.entente.model.Status;

/**
 * What the tables hold of a pair of phrases, as signs that a classifier can learn from: so it
 * learns how far to trust which of them. Each type has how well the best proposition of it holds
 * the two; of the best of all the rows that made it, its lead and its status are told besides.
 */
final class TableSigns {
  private static final double FAR = 2;
  private static final double NEAR = 0.8;

  private TableSigns() {}

  /** The signs of what the tables read as answers to what one does to another. */
  static List<String> of(List<Candidate> candidates) {
    Map<EventType, Candidate> best = Candidates.best(candidates);
    List<Candidate> order =
        best.values().stream()
            .sorted(Comparator.comparingDouble(Candidate::score).reversed())
            .toList();
    if (order.isEmpty()) {
      return List.of("tables silent");
    }
    List<String> told = new ArrayList<>();
    order.forEach(c -> told.add("tables " + c.proposition().type() + " " + held(c)));
    candidates.stream()
        .filter(Candidate::said)
        .map(c -> "tables says " + c.proposition().type() + " " + held(c))
        .distinct()
        .forEach(told::add);
    top(order, told);
    return told;
  }

  private static void top(List<Candidate> order, List<String> told) {
    Candidate top = order.get(0);
    Proposition p = top.proposition();
    told.add("tables top " + p.type() + " " + held(top));
    told.add("tables lead " + lead(order));
    made(p).ifPresent(row -> told.add("tables by " + row + " " + held(top)));
    if (p.status() != Status.REPORTED) {
      told.add("tables status " + p.status());
    }
    if (!top.standing()) {
      told.add("tables inside");
    }
    if (p.symmetric()) {
      told.add("tables mutual");
    }
  }

  private static String lead(List<Candidate> order) {
    double lead = order.size() == 1 ? FAR : order.get(0).score() - order.get(1).score();
    return lead >= FAR ? "far" : lead >= NEAR ? "near" : "none";
  }

  /** The operator or mood that made it, else its class. */
  private static Optional<String> made(Proposition p) {
    List<String> rows = p.rows();
    return rows.stream()
        .filter(r -> r.startsWith("operators:") || r.startsWith("moods:"))
        .findFirst()
        .or(() -> rows.stream().filter(r -> r.startsWith("classes:")).findFirst());
  }

  private static String held(Candidate candidate) {
    double score = candidate.score();
    return score >= 7
        ? "both"
        : score >= 5.5 ? "most" : score >= 4 ? "one" : score >= 2.5 ? "near" : "far";
  }
}
