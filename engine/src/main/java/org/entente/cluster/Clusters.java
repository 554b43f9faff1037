package org.entente.cluster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Event;
import org.entente.model.Reason;

/**
 * Puts reports of the same event together. The reports are taken in the order of publication, each
 * joins the cluster that is most like it, or opens one of its own. A report is compared with the
 * clusters of its own blocks only.
 */
public final class Clusters {
  /** How many clusters of one block a report is compared with, the latest first. */
  private static final int WINDOW = 100;

  /** How many members stand for a cluster in comparisons. */
  private static final int FACES = 5;

  private static final Comparator<Event> ORDER =
      Comparator.comparing((Event e) -> e.article().date().orElse(LocalDate.MAX))
          .thenComparing(e -> e.article().id())
          .thenComparing(Event::trigger)
          .thenComparing(Event::id);

  private static final Comparator<Event> TELLS_MOST =
      Comparator.comparingInt(Clusters::told)
          .thenComparingDouble(Event::confidence)
          .thenComparing(ORDER.reversed());

  private final Map<String, List<List<Report>>> blocks = new HashMap<>();
  private final List<List<Report>> all = new ArrayList<>();

  private Clusters() {}

  /** The clusters of some events, the one reported first before the others. */
  public static List<Cluster> of(Collection<Event> events) {
    Clusters clusters = new Clusters();
    events.stream().sorted(ORDER).map(Report::of).forEach(clusters::add);
    return clusters.all.stream().map(Clusters::cluster).toList();
  }

  /** The events in the order given, each with its cluster's id; twins in one article are tied. */
  public static List<Event> assign(List<Event> events) {
    Map<String, Event> assigned = new LinkedHashMap<>();
    events.forEach(e -> assigned.put(e.article().id() + " " + e.id(), e));
    for (Cluster cluster : of(events)) {
      Map<String, Event> first = new HashMap<>();
      for (Event member : cluster.members()) {
        Event twin = first.putIfAbsent(member.article().id(), member);
        Event named = member.linked(member.id(), member.links(), cluster.id());
        assigned.put(
            member.article().id() + " " + member.id(),
            Optional.ofNullable(twin).map(t -> sameAs(named, t)).orElse(named));
      }
    }
    return List.copyOf(assigned.values());
  }

  private static Event sameAs(Event event, Event twin) {
    return event.tied(
        new Event.Link("same_as", twin.id()),
        new Reason("links", "cluster:likeness", event.trigger(), "same_as " + twin.id()));
  }

  private void add(Report report) {
    List<Report> cluster = null;
    double best = Likeness.SAME;
    for (List<Report> candidate : candidates(report)) {
      double likeness = likeness(report, candidate);
      if (likeness >= best && (cluster == null || likeness > best)) {
        best = likeness;
        cluster = candidate;
      }
    }
    if (cluster == null) {
      cluster = new ArrayList<>();
      all.add(cluster);
    }
    cluster.add(report);
    for (String key : report.keys()) {
      List<List<Report>> block = blocks.computeIfAbsent(key, k -> new ArrayList<>());
      List<Report> joined = cluster;
      if (block.stream().skip(Math.max(0, block.size() - WINDOW)).noneMatch(c -> c == joined)) {
        block.add(cluster);
      }
    }
  }

  private Set<List<Report>> candidates(Report report) {
    Map<List<Report>, Boolean> found = new java.util.IdentityHashMap<>();
    List<List<Report>> ordered = new ArrayList<>();
    for (String key : report.near()) {
      List<List<Report>> block = blocks.getOrDefault(key, List.of());
      for (int i = block.size() - 1; i >= Math.max(0, block.size() - WINDOW); i--) {
        if (found.put(block.get(i), true) == null) {
          ordered.add(block.get(i));
        }
      }
    }
    return new LinkedHashSet<>(ordered);
  }

  /** Like its most like member, and like none of them not at all. */
  private static double likeness(Report report, List<Report> cluster) {
    double best = Likeness.VETO;
    for (int i = 0; i < Math.min(FACES, cluster.size()); i++) {
      double one = Likeness.of(report, cluster.get(i));
      if (one == Likeness.VETO) {
        return one;
      }
      best = Math.max(best, one);
    }
    return best;
  }

  private static Cluster cluster(List<Report> reports) {
    List<Event> members = reports.stream().map(Report::event).toList();
    Event canonical = members.stream().max(TELLS_MOST).orElseThrow();
    return new Cluster("c-" + members.get(0).id(), canonical, members);
  }

  /** How many fields an event fills. */
  private static int told(Event event) {
    int fields = event.actor().isEmpty() ? 0 : 1;
    fields += event.recipient().isEmpty() ? 0 : 1;
    fields += event.place().isPresent() ? 1 : 0;
    fields += event.code().modes().isEmpty() ? 0 : 1;
    fields += event.size().equals(Event.Size.UNSAID) ? 0 : 1;
    return fields + (event.status() == org.entente.model.Status.REPORTED ? 1 : 0);
  }
}
