package org.entente.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the other names of an article, as they are read so far, tell for a site: how many of them
 * lie in its country, with those of its own and the neighbouring sentences counting more, whether
 * its division is named, and how close the nearest lies.
 *
 * <p>All is counted once and then looked up, so that a list of ten thousand places can be read too.
 */
final class Company {
  private static final double SAME_COUNTRY = 2.4;
  private static final double SAME_DIVISION = 2.5;
  private static final double CLOSE = 2.0;
  private static final double FAR_KM = 500;
  private static final double KM_A_DEGREE = 111;

  private final Set<Other> others = new LinkedHashSet<>();
  private final Tally everywhere = new Tally();
  private final Map<Integer, Tally> bySentence = new HashMap<>();
  private final Map<Other, Double> known = new HashMap<>();

  /** A name, and the site it is read as. */
  private record Other(String key, Site site) {}

  /** How many mentions there are, by name and by country. */
  private static final class Tally {
    private int all;
    private final Map<List<String>, Integer> parts = new HashMap<>();

    void add(String key, String country) {
      all++;
      for (List<String> part : List.of(name(key), land(country), List.of(key, country))) {
        parts.merge(part, 1, Integer::sum);
      }
    }

    /** Mentions of other names. */
    int others(String key) {
      return all - count(name(key));
    }

    /** Mentions of other names in a country. */
    int others(String key, String country) {
      return country.isEmpty() ? 0 : count(land(country)) - count(List.of(key, country));
    }

    private static List<String> name(String key) {
      return List.of("name", key, "");
    }

    private static List<String> land(String country) {
      return List.of("land", country, "");
    }

    private int count(List<String> part) {
      return parts.getOrDefault(part, 0);
    }
  }

  /** The company that names keep; those without a site are none. */
  Company(List<Toponym> names, List<Optional<Site>> sites) {
    for (int i = 0; i < names.size(); i++) {
      if (sites.get(i).isPresent()) {
        add(names.get(i), sites.get(i).get());
      }
    }
  }

  private void add(Toponym name, Site site) {
    String key = name.key();
    others.add(new Other(key, site));
    everywhere.add(key, site.country());
    bySentence.computeIfAbsent(name.sentence(), s -> new Tally()).add(key, site.country());
  }

  /** How well a site goes with the other names, where the name under {@code key} stands. */
  double of(String key, int sentence, Site site) {
    double all = 0;
    double country = 0;
    for (Tally tally : around(sentence)) {
      all += tally.others(key);
      country += tally.others(key, site.country());
    }
    double shared = all == 0 ? 0 : SAME_COUNTRY * Math.sqrt(country / all);
    return shared + known.computeIfAbsent(new Other(key, site), this::divisionAndDistance);
  }

  /** A mention counts once, in the sentence beside twice, in the same sentence three times. */
  private List<Tally> around(int sentence) {
    List<Tally> tallies = new ArrayList<>(List.of(everywhere));
    for (int s : new int[] {sentence - 1, sentence, sentence, sentence + 1}) {
      Optional.ofNullable(bySentence.get(s)).ifPresent(tallies::add);
    }
    return tallies;
  }

  private double divisionAndDistance(Other one) {
    double division = 0;
    double close = 0;
    for (Other other : others) {
      if (!other.key.equals(one.key)) {
        boolean inside = other.site.isDivision() && one.site.liesIn(other.site);
        division = inside ? 1 : division;
        close = other.site.isCountry() ? close : Math.max(close, closeness(one.site, other.site));
      }
    }
    return SAME_DIVISION * division + CLOSE * close;
  }

  private static double closeness(Site one, Site other) {
    double north = Math.abs(one.point().lat() - other.point().lat());
    double km = north * KM_A_DEGREE > FAR_KM ? FAR_KM : one.kmTo(other);
    return km < 60 ? 1 : km < 200 ? 0.7 : km < FAR_KM ? 0.3 : 0;
  }
}
