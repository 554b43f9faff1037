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
    Company company = new Company(names, chosen);
    Map<String, Site> once = new HashMap<>();
    List<Optional<Site>> next = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      next.add(best(i, company));
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

  private Optional<Site> best(int i, Company company) {
    Toponym name = names.get(i);
    String key = name.key();
    return name.sites().stream()
        .max(
            Comparator.comparingDouble(
                s -> Prominence.of(s) + containment(i, s) + company.of(key, name.sentence(), s)));
  }

  private double containment(int i, Site site) {
    return containers.get(i).stream().flatMap(c -> c.sites().stream()).anyMatch(site::liesIn)
        ? CONTAINED
        : 0;
  }
}
