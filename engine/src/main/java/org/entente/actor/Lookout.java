package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.knowledge.Row;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Place;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Goes through an article for all that names a state: the state and its people, its places, its
 * leaders, its bodies, words of its politics. What it has seen is the {@link Scene}.
 */
final class Lookout {
  private final List<Sighting> sightings = new ArrayList<>();
  private final Set<Span> littleKnown = new HashSet<>();
  private final List<Owned> owned = new ArrayList<>();
  private final Map<Integer, Place> placed = new HashMap<>();
  private final Map<Span, String> guests = new HashMap<>();
  private final AnnotatedArticle article;
  private final Optional<LocalDate> day;
  private final Surroundings surroundings;
  private final Tables tables;
  private String dateline = "";

  private Lookout(AnnotatedArticle article, Tables tables) {
    this.article = article;
    this.day = article.article().date();
    this.surroundings = new Surroundings(article.text(), tables.homes());
    this.tables = tables;
  }

  /** The scene of an article, by all its phrases and the places found in it. */
  static Scene over(
      AnnotatedArticle article, List<Draft> drafts, List<Place> places, Tables tables) {
    Lookout lookout = new Lookout(article, tables);
    places.stream()
        .filter(p -> p.form() == Place.Form.NOUN)
        .forEach(p -> lookout.placed.put(p.span().start(), p));
    drafts.forEach(lookout::guests);
    Set<String> surnames = surnames(drafts);
    drafts.stream()
        .filter(d -> d.sort() != Sort.DEMONYM || !surnames.contains(d.name()))
        .forEach(lookout::draft);
    places.forEach(lookout::place);
    article.sentences().forEach(lookout::telling);
    return lookout.scene();
  }

  /** The "Cuban" of a text that names a Mark Cuban tells of no state. */
  private static Set<String> surnames(List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> d.sort() == Sort.NAME && d.core().length() > 1)
        .map(d -> d.noun().text())
        .collect(Collectors.toSet());
  }

  /** A place of a state that the text never names may be a namesake elsewhere: half the weight. */
  private Scene scene() {
    Set<String> named =
        sightings.stream()
            .filter(s -> !s.ground())
            .map(Sighting::country)
            .collect(Collectors.toSet());
    List<Sighting> weighed =
        sightings.stream()
            .map(s -> s.ground() && !named.contains(s.country()) ? s.half() : s)
            .sorted(Comparator.comparing(Sighting::span))
            .toList();
    double sent = named.isEmpty() || named.contains(dateline) ? 1 : 0.5;
    return new Scene(article, weighed, littleKnown, owned, placed, dateline, sent);
  }

  /** The "French" of "French tourists", whose home may be far, unlike that of "French troops". */
  private void guests(Draft draft) {
    String sector = draft.sort().isRole() ? Roles.sector(draft) : "";
    Vocabulary homes = tables.homes();
    boolean roams = homes.has("guests", sector) || homes.hasLemma("guests", draft.noun());
    if (roams && !homes.hasLemma("settled", draft.noun())) {
      draft.links().stream()
          .filter(l -> l.tie() == Link.Tie.MODIFIER && l.draft().sort() == Sort.DEMONYM)
          .forEach(l -> guests.put(l.draft().coreSpan(), sector));
    }
  }

  private void draft(Draft draft) {
    if (draft.sort().isNational()) {
      tables.nations().find(draft.core(), day, draft).ifPresent(f -> nation(draft, f));
    } else if (draft.sort() == Sort.PERSON) {
      person(draft);
    } else if (draft.sort() == Sort.NAME) {
      tables.nations().town(draft).ifPresent(f -> town(draft, f));
    } else if (draft.core().can(Sort.ORGANISATION) && !draft.core().can(Sort.AGENT)) {
      body(draft);
    } else {
      agent(draft);
    }
  }

  private void nation(Draft draft, Found found) {
    boolean seat = draft.core().can(Sort.CAPITAL) || draft.sort() == Sort.METONYM;
    if (isMission(draft)) {
      return;
    }
    boolean where = surroundings.isWhere(draft.coreSpan());
    see(found.actor().country(), draft, seat && where, where);
  }

  /** "Outside the Peruvian embassy": in any state but Peru. */
  private boolean isMission(Draft draft) {
    int next = draft.owns() ? draft.last() + 2 : draft.last() + 1;
    Sentence sentence = draft.sentence();
    return next < sentence.size() && tables.homes().hasLemma("mission", sentence.token(next));
  }

  /** A person of one country: a leader stands for it. */
  private void person(Draft draft) {
    List<Row> rows = draft.core().rows(Sort.PERSON);
    List<String> countries = rows.stream().map(r -> r.get("country")).distinct().toList();
    if (countries.size() == 1 && draft.name().indexOf(' ') > 0) {
      see(countries.get(0), draft, false, false);
      if (rows.stream().noneMatch(r -> r.get("source").equals("Entente"))) {
        littleKnown.add(draft.coreSpan());
      }
    }
  }

  /** A large town, where something is said to be there or sent from there. */
  private void town(Draft draft, Found found) {
    boolean where = surroundings.isWhere(draft.coreSpan());
    if (placed.isEmpty() && (where || surroundings.isDateline(draft.coreSpan()))) {
      see(found.actor().country(), draft, true, where);
    }
  }

  private void body(Draft draft) {
    Row row = Entry.on(draft.core().rows(Sort.ORGANISATION), day).orElseThrow();
    if (!Organisations.isOneOfMany(row, draft)) {
      own("", row.get("sector"), row.get("country"), draft);
      if (!row.get("sector").equals("JRN")) {
        see(row.get("country"), draft, false, false);
      }
      if (SharedNames.isCommon(draft, tables.homes())) {
        littleKnown.add(draft.coreSpan());
      }
    }
  }

  /** "Turkish soldiers": later soldiers may be Turkey's as well. */
  private void agent(Draft draft) {
    Optional<Row> row = Roles.row(draft.core(), Optional.empty());
    Optional<String> country =
        draft.links().stream()
            .map(Link::draft)
            .filter(l -> l.sort().isNational())
            .flatMap(l -> tables.nations().find(l.core(), day, l).stream())
            .map(f -> f.actor().country())
            .findFirst();
    row.ifPresent(r -> country.ifPresent(c -> own(r.name(), sector(r, draft), c, draft)));
  }

  /** Dissidents and exiles are the opposition at home, whatever they are otherwise. */
  private String sector(Row row, Draft draft) {
    return tables.homes().hasLemma("foe", draft.noun()) ? "OPP" : row.get("sector");
  }

  private void own(String row, String sector, String country, Draft draft) {
    if (!country.isEmpty()) {
      owned.add(new Owned(row, sector, country, draft.sentence().index()));
    }
  }

  private void place(Place place) {
    boolean inside = !place.feature().equals("country") && place.form() == Place.Form.NOUN;
    if (inside && !isSeen(place.span()) && !place.country().isEmpty()) {
      boolean where = surroundings.isWhere(place.span());
      see(place.country(), sentence(place.span()), place.span(), where, where);
    }
  }

  /** "Republican aides" tell of the United States. */
  private void telling(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (!isSeen(token.span())) {
        tables
            .tellings()
            .find(sentence, token)
            .ifPresent(c -> see(c, sentence.index(), token.span(), false, false));
      }
    }
  }

  private boolean isSeen(Span span) {
    return sightings.stream().anyMatch(s -> s.span().overlaps(span));
  }

  private int sentence(Span span) {
    return article.sentences().stream()
        .filter(s -> s.span().overlaps(span))
        .map(Sentence::index)
        .findFirst()
        .orElse(0);
  }

  private void see(String country, Draft draft, boolean ground, boolean where) {
    see(country, draft.sentence().index(), draft.coreSpan(), ground, where);
  }

  private void see(String country, int sentence, Span span, boolean ground, boolean where) {
    if (!tables.nations().isState(country)
        || Candidacy.isInName(article.sentences().get(sentence), span, tables)) {
      return;
    }
    boolean sent = surroundings.isDateline(span);
    if (sent && dateline.isEmpty()) {
      dateline = country;
    }
    double weight = sentence <= Scene.LEAD ? 2 : 1;
    String of = guests.getOrDefault(span, "");
    sightings.add(
        new Sighting(country, sentence, span, ground || sent, where && !sent, weight, of));
  }
}
