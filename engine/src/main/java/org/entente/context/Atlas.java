package org.entente.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Place;

/**
 * All names of places: the states and territories, the hand-written regions, other names of cities,
 * and the gazetteer below them.
 */
final class Atlas {
  private final Gazetteer gazetteer;
  private final Map<String, List<Site>> folded = new HashMap<>();
  private final Map<String, List<Site>> exact = new HashMap<>();
  private final Map<String, Site> demonyms = new HashMap<>();
  private final Map<String, List<Site>> divisions = new HashMap<>();
  private final Map<String, Site> countries = new HashMap<>();

  private Atlas(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Reads the gazetteer and lays the tables over it. */
  static Atlas load(Knowledge knowledge) {
    Atlas atlas = new Atlas(Gazetteer.read());
    knowledge.table("regions").rows().forEach(atlas::addRegion);
    knowledge.table("states").rows().forEach(atlas::addState);
    knowledge.table("exonyms").rows().forEach(atlas::addExonym);
    knowledge.table("divisions").rows().forEach(atlas::addDivision);
    return atlas;
  }

  private void addRegion(Row row) {
    Site bare =
        new Site(
            row.get("name"),
            row.get("country"),
            "",
            "",
            row.get("feature"),
            new Place.Point(row.number("lat"), row.number("lon")),
            0,
            "",
            row.name());
    Site site = withDivision(bare);
    put(row.get("name"), site);
    row.list("names").forEach(name -> put(name, site));
  }

  // A hand-written division keeps its point and takes the gazetteer's code, which ties its towns.
  private Site withDivision(Site site) {
    return gazetteer.find(Fold.of(site.name())).stream()
        .filter(g -> g.feature().equals("admin1") && g.country().equals(site.country()))
        .findFirst()
        .map(g -> with(site, g.division(), g.admin1()))
        .orElse(site);
  }

  private static Site with(Site s, String division, String admin1) {
    return new Site(
        s.name(),
        s.country(),
        division,
        admin1,
        s.feature(),
        s.point(),
        s.population(),
        s.geonames(),
        s.row());
  }

  private void addState(Row row) {
    Optional<Site> site = siteOf(row);
    site.ifPresent(
        s -> {
          put(row.get("name"), s);
          row.list("names").forEach(name -> put(name, s));
          row.list("demonyms").forEach(d -> demonyms.putIfAbsent(d, s));
        });
    if (row.get("kind").equals("state")) {
      site.ifPresent(s -> countries.put(s.country(), s));
    }
  }

  private Optional<Site> siteOf(Row row) {
    String code = row.get("code");
    String key = Fold.of(row.get("name"));
    boolean state = row.get("kind").equals("state");
    Optional<Site> own =
        state
            ? Optional.empty()
            : folded.getOrDefault(key, List.of()).stream().findFirst().or(() -> part(key, code));
    return own.or(() -> row.get("kind").equals("region") ? Optional.empty() : land(code, key))
        .map(s -> named(s, row, state ? "country" : s.feature()));
  }

  private static Site named(Site s, Row row, String feature) {
    return new Site(
        row.get("name"),
        row.get("code"),
        s.division(),
        s.admin1(),
        feature,
        s.point(),
        s.population(),
        s.geonames(),
        row.name());
  }

  private Optional<Site> part(String key, String country) {
    List<Site> sites = gazetteer.find(key);
    return sites.stream()
        .filter(Site::isCountry)
        .findFirst()
        .or(
            () ->
                sites.stream()
                    .filter(s -> s.isDivision() && s.country().equals(country))
                    .findFirst());
  }

  private Optional<Site> land(String code, String key) {
    return gazetteer.country(code).or(() -> part(key, code));
  }

  private void addExonym(Row row) {
    Site city =
        gazetteer.find(Fold.of(row.get("place"))).stream()
            .filter(s -> s.country().equals(row.get("country")))
            .max((a, b) -> Double.compare(Prominence.of(a), Prominence.of(b)))
            .map(s -> called(s, row.find("shown").orElse(s.name()), row.name()))
            .orElseThrow(() -> row.wrong("place", "is not in the gazetteer"));
    row.list("names").forEach(name -> put(name, city));
  }

  private static Site called(Site s, String name, String row) {
    return new Site(
        name,
        s.country(),
        s.division(),
        s.admin1(),
        s.feature(),
        s.point(),
        s.population(),
        s.geonames(),
        row);
  }

  private void addDivision(Row row) {
    gazetteer.find(Fold.of(row.get("name"))).stream()
        .filter(s -> s.isDivision() && s.division().equals(row.id()))
        .findFirst()
        .ifPresentOrElse(
            s -> row.list("short").forEach(n -> put(divisions, n, s)),
            () -> {
              throw row.wrong("name", "is not that division in the gazetteer");
            });
  }

  private void put(String name, Site site) {
    if (isAcronym(name)) {
      put(exact, name, site);
    } else {
      put(folded, Fold.of(name), site);
    }
  }

  private static void put(Map<String, List<Site>> map, String key, Site site) {
    List<Site> sites = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (sites.stream().noneMatch(s -> s.kmTo(site) < 300 && s.country().equals(site.country()))) {
      sites.add(site);
    }
  }

  /** Whether a name is so short or so written that only its very letters stand for a place. */
  static boolean isAcronym(String name) {
    String letters = name.replaceAll("[^\\p{L}]", "");
    return letters.length() <= 3
        || letters.length() == 4 && letters.equals(letters.toUpperCase(java.util.Locale.ROOT));
  }

  /**
   * The sites a name may stand for, those of the tables first. Letters such as WHO and OPEC are a
   * town of that name only where {@code sure} says that they are some place.
   */
  List<Site> find(String name, boolean sure) {
    List<Site> sites = new ArrayList<>(known(name));
    if (mayBeTown(name, sure)) {
      for (Site site : gazetteer.find(Fold.of(name))) {
        if (sites.stream().noneMatch(s -> same(s, site))) {
          sites.add(site);
        }
      }
    }
    return sites;
  }

  private static boolean mayBeTown(String name, boolean sure) {
    int length = Fold.of(name).length();
    return length > 2 && (!isUpper(name) || sure && length > 3 || length > 4);
  }

  private static boolean isUpper(String name) {
    return name.equals(name.toUpperCase(java.util.Locale.ROOT));
  }

  /** The sites the tables alone give. */
  List<Site> known(String name) {
    List<Site> written = exact.get(name);
    return written != null ? written : folded.getOrDefault(Fold.of(name), List.of());
  }

  private static boolean same(Site known, Site found) {
    return known.country().equals(found.country())
        && (known.isCountry() && found.isCountry()
            || !known.isCountry() && !isTown(known) && found.isDivision()
            || isTown(known) && !found.isDivision() && known.kmTo(found) < 40);
  }

  private static boolean isTown(Site site) {
    return site.feature().equals("city")
        || site.feature().equals("capital")
        || site.feature().equals("seat");
  }

  /** The land an adjective or a people's name points to. */
  Optional<Site> demonym(String word) {
    return Optional.ofNullable(demonyms.get(word));
  }

  /** The division a short form after a town and a comma stands for. */
  List<Site> division(String shortForm) {
    return divisions.getOrDefault(shortForm, List.of());
  }

  /** A country by its code. */
  Optional<Site> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }
}
