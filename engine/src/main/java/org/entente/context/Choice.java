package org.entente.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses the site each name of an article stands for.
 *
 * <p>A site's score is its {@link Prominence} plus what the article tells: the place that contains
 * it named after a comma, its country or division named elsewhere, and other places close by. Names
 * are read twice: the second reading knows what the first took the others for. All mentions of a
 * name are one place, unless one names its container.
 */
final class Choice {
  private static final double CONTAINED = 10;
  private static final double SAME_COUNTRY = 2.4;
  private static final double SAME_DIVISION = 2.5;
  private static final double CLOSE = 2.0;

  private final List<Toponym> names;
  private final List<Optional<Site>> chosen;
  private final List<Optional<Toponym>> containers;

  private Choice(List<Toponym> names, List<Optional<Toponym>> containers) {
    this.names = names;
    this.containers = containers;
    this.chosen = new ArrayList<>();
    names.forEach(n -> chosen.add(mostProminent(n)));
  }

  /** The site of each name, empty where no table knows it. */
  static List<Optional<Site>> among(List<Toponym> names, List<Optional<Toponym>> containers) {
    Choice choice = new Choice(names, containers);
    choice.read();
    choice.read();
    return List.copyOf(choice.chosen);
  }

  private static Optional<Site> mostProminent(Toponym name) {
    return name.sites().stream().max(Comparator.comparingDouble(Prominence::of));
  }

  private void read() {
    Map<String, Site> once = new HashMap<>();
    List<Optional<Site>> next = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      next.add(best(i));
      if (containers.get(i).isPresent()) {
        next.get(i).ifPresent(s -> once.put(names.get(next.size() - 1).key(), s));
      }
    }
    for (int i = 0; i < names.size(); i++) {
      Optional<Site> site = next.get(i);
      String key = names.get(i).key();
      site.ifPresent(s -> once.putIfAbsent(key, s));
      chosen.set(i, containers.get(i).isPresent() ? site : Optional.ofNullable(once.get(key)));
    }
  }

  private Optional<Site> best(int i) {
    return names.get(i).sites().stream().max(Comparator.comparingDouble(s -> score(i, s)));
  }

  private double score(int i, Site site) {
    return Prominence.of(site) + containment(i, site) + company(i, site);
  }

  private double containment(int i, Site site) {
    return containers.get(i).stream().flatMap(c -> c.sites().stream()).anyMatch(site::liesIn)
        ? CONTAINED
        : 0;
  }

  private double company(int i, Site site) {
    double country = 0;
    double all = 0;
    double division = 0;
    double close = 0;
    String key = names.get(i).key();
    for (int j = 0; j < names.size(); j++) {
      Optional<Site> other = chosen.get(j);
      if (other.isEmpty() || names.get(j).key().equals(key)) {
        continue;
      }
      double weight = weight(i, j);
      all += weight;
      if (!site.country().isEmpty() && site.country().equals(other.get().country())) {
        country += weight;
      }
      if (site.liesIn(other.get()) && other.get().isDivision()) {
        division = 1;
      }
      if (!other.get().isCountry()) {
        close = Math.max(close, closeness(site.kmTo(other.get())));
      }
    }
    return (all == 0 ? 0 : SAME_COUNTRY * Math.sqrt(country / all))
        + SAME_DIVISION * division
        + CLOSE * close;
  }

  private double weight(int i, int j) {
    int apart = Math.abs(names.get(i).sentence() - names.get(j).sentence());
    return apart == 0 ? 3 : apart == 1 ? 2 : 1;
  }

  private static double closeness(double km) {
    return km < 60 ? 1 : km < 200 ? 0.7 : km < 500 ? 0.3 : 0;
  }
}
