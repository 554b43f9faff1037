package org.entente.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.knowledge.Knowledge;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Place;
import org.entente.model.Sentence;

/** Finds toponyms and the points they stand for. */
public final class PlaceFinder {
  private final Atlas atlas;
  private final NamesOfPlaces names;

  private PlaceFinder(Atlas atlas, NamesOfPlaces names) {
    this.atlas = atlas;
    this.names = names;
  }

  /** Indexes the gazetteer. */
  public static PlaceFinder load(Knowledge knowledge) {
    Atlas atlas = Atlas.load(knowledge);
    return new PlaceFinder(atlas, NamesOfPlaces.load(knowledge, atlas));
  }

  /** All place names of an article, in order. */
  public List<Place> find(AnnotatedArticle article) {
    List<Toponym> found = names.find(article);
    List<Optional<Toponym>> containers = containers(found, article);
    List<Optional<Site>> sites = Choice.among(found, containers);
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      places.add(place(found.get(i), sites.get(i)));
    }
    return places;
  }

  // "Long Beach, California", "Long Beach (California)"; but in "Ohio, Oregon and Texas" and in
  // "China, Japan" nothing lies in anything.
  private List<Optional<Toponym>> containers(List<Toponym> found, AnnotatedArticle article) {
    List<Optional<Toponym>> containers = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Toponym name = found.get(i);
      Sentence sentence = article.sentences().get(name.sentence());
      boolean row = i > 0 && adjoins(sentence, found.get(i - 1), name);
      Optional<Toponym> next =
          i + 1 < found.size() && adjoins(sentence, name, found.get(i + 1))
              ? Optional.of(found.get(i + 1))
                  .filter(n -> !(row || isRow(sentence, n)) || !peers(name, n))
              : Optional.empty();
      containers.add(next.filter(n -> !bothCountries(name, n)).or(() -> shortForm(sentence, name)));
    }
    return containers;
  }

  private static boolean adjoins(Sentence sentence, Toponym name, Toponym next) {
    if (next.sentence() != name.sentence() || next.first() != name.last() + 2) {
      return false;
    }
    String between = sentence.token(name.last() + 1).text();
    return between.equals(",") || between.equals("(");
  }

  private static boolean isRow(Sentence sentence, Toponym name) {
    if (name.last() + 2 >= sentence.size()) {
      return false;
    }
    String next = sentence.token(name.last() + 1).text();
    boolean and = next.equals("and") || next.equals("or");
    return and
        || next.equals(",")
            && Character.isUpperCase(sentence.token(name.last() + 2).text().charAt(0));
  }

  private static boolean peers(Toponym a, Toponym b) {
    return a.sites().stream().anyMatch(s -> s.isCountry() || s.isDivision())
        && b.sites().stream().anyMatch(s -> s.isCountry() || s.isDivision());
  }

  private static boolean bothCountries(Toponym a, Toponym b) {
    return a.sites().stream().anyMatch(Site::isCountry)
        && b.sites().stream().anyMatch(Site::isCountry);
  }

  private Optional<Toponym> shortForm(Sentence sentence, Toponym name) {
    if (name.last() + 2 >= sentence.size() || !sentence.token(name.last() + 1).text().equals(",")) {
      return Optional.empty();
    }
    List<Site> sites = atlas.division(sentence.token(name.last() + 2).text());
    return sites.isEmpty() ? Optional.empty() : Optional.of(name.as(sites));
  }

  private static Place place(Toponym name, Optional<Site> site) {
    return site.map(s -> known(name, s)).orElseGet(() -> unknown(name));
  }

  private static Place known(Toponym name, Site site) {
    return new Place(
        name.span(),
        name.text(),
        name.form(),
        site.name(),
        site.country(),
        site.admin1(),
        Optional.of(site.point()),
        site.feature(),
        site.geonames(),
        name.tagged() ? 0.9 : 0.7);
  }

  private static Place unknown(Toponym name) {
    return new Place(
        name.span(), name.text(), name.form(), name.text(), "", "", Optional.empty(), "", "", 0.3);
  }
}
