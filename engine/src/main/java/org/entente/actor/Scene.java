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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.knowledge.Row;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Place;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Which states an article names, how and where: by itself or as the ground that something happens
 * on, in its dateline, in its first sentences; and the agents that it says are a state's.
 */
final class Scene {
  /** The sentences, headline included, that tell what an article is about. */
  private static final int LEAD = 1;

  private static final Pattern AFTER_DATELINE =
      Pattern.compile("(?:, [^\\n.]{0,40}\\.?)?(?: ?\\([^)\\n]{1,40}\\))? ?[-–—:]{1,2}\\s");
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "around",
          "across",
          "throughout",
          "within",
          "on",
          "through",
          "above",
          "over",
          "of",
          "into");

  private final List<Sighting> sightings = new ArrayList<>();
  private final Set<Span> littleKnown = new HashSet<>();
  private final List<Owned> owned = new ArrayList<>();
  private final Map<Integer, Place> placed = new HashMap<>();
  private final AnnotatedArticle article;
  private final Tables tables;
  private String dateline = "";
  private double sent = 1;

  private Scene(AnnotatedArticle article, Tables tables) {
    this.article = article;
    this.tables = tables;
  }

  /** The scene of an article, by all its phrases and the places found in it. */
  static Scene of(AnnotatedArticle article, List<Draft> drafts, List<Place> places, Tables tables) {
    Scene scene = new Scene(article, tables);
    Optional<LocalDate> day = article.article().date();
    places.stream().filter(p -> p.form() == Place.Form.NOUN).forEach(p -> scene.at(p));
    Set<String> surnames =
        drafts.stream()
            .filter(d -> d.sort() == Sort.NAME && d.core().length() > 1)
            .map(d -> d.noun().text())
            .collect(Collectors.toSet());
    drafts.stream()
        .filter(d -> d.sort() != Sort.DEMONYM || !surnames.contains(d.name()))
        .forEach(d -> scene.draft(d, day));
    places.forEach(scene::place);
    article.sentences().forEach(scene::telling);
    scene.doubt();
    scene.sightings.sort(Comparator.comparing(Sighting::span));
    return scene;
  }

  /** "Republican aides" tell of the United States. */
  private void telling(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (sightings.stream().noneMatch(s -> s.span().overlaps(token.span()))) {
        tables
            .tellings()
            .find(sentence, token)
            .ifPresent(c -> see(c, sentence.index(), token.span(), false, false));
      }
    }
  }

  private void draft(Draft draft, Optional<LocalDate> day) {
    if (draft.sort().isNational()) {
      tables.nations().find(draft.core(), day, draft).ifPresent(f -> nation(draft, f));
    } else if (draft.sort() == Sort.PERSON) {
      person(draft);
    } else if (draft.sort() == Sort.NAME) {
      tables.nations().town(draft).ifPresent(f -> town(draft, f));
    } else {
      own(draft, day);
    }
  }

  private void nation(Draft draft, Found found) {
    String country = found.actor().country();
    boolean seat = draft.core().can(Sort.CAPITAL) || draft.sort() == Sort.METONYM;
    boolean where = follows(draft.coreSpan());
    see(country, draft.sentence().index(), draft.coreSpan(), seat && where, where);
  }

  /** A place of a state that the text never names may be a namesake elsewhere: half the weight. */
  private void doubt() {
    Set<String> named =
        sightings.stream()
            .filter(s -> !s.ground())
            .map(Sighting::country)
            .collect(Collectors.toSet());
    sightings.replaceAll(s -> s.ground() && !named.contains(s.country()) ? s.half() : s);
    sent = named.isEmpty() || named.contains(dateline) ? 1 : 0.5;
  }

  private void at(Place place) {
    placed.put(place.span().start(), place);
  }

  /** The country of the place that a name is, empty where it is none or one without country. */
  Optional<String> country(Draft draft) {
    return Optional.ofNullable(placed.get(draft.coreSpan().start()))
        .map(Place::country)
        .filter(c -> !c.isEmpty());
  }

  /** Whether the places of the article are known. */
  boolean hasPlaces() {
    return !placed.isEmpty();
  }

  /** A large town, where something is said to be there or sent from there. */
  private void town(Draft draft, Found found) {
    boolean where = follows(draft.coreSpan());
    if (hasPlaces()) {
      return;
    }
    if (where || isDateline(draft.coreSpan())) {
      see(found.actor().country(), draft.sentence().index(), draft.coreSpan(), true, where);
    }
  }

  /** A person of one country: a leader stands for it. */
  private void person(Draft draft) {
    List<Row> rows = draft.core().rows(Sort.PERSON);
    List<String> countries = rows.stream().map(r -> r.get("country")).distinct().toList();
    if (countries.size() == 1 && draft.name().indexOf(' ') > 0) {
      see(countries.get(0), draft.sentence().index(), draft.coreSpan(), false, false);
      if (rows.stream().noneMatch(r -> r.get("source").equals("Entente"))) {
        littleKnown.add(draft.coreSpan());
      }
    }
  }

  /**
   * Whether the article names other countries, and this one only by officials whom few know, and
   * who may be namesakes.
   */
  boolean isDoubtful(String country) {
    List<String> named =
        sightings.stream()
            .filter(s -> !littleKnown.contains(s.span()))
            .map(Sighting::country)
            .distinct()
            .toList();
    return !named.isEmpty() && !named.contains(country);
  }

  private void own(Draft draft, Optional<LocalDate> day) {
    if (draft.core().can(Sort.ORGANISATION) && !draft.core().can(Sort.AGENT)) {
      Row row = Entry.on(draft.core().rows(Sort.ORGANISATION), day).orElseThrow();
      if (Organisations.isOneOfMany(row, draft)) {
        return;
      }
      own("", row.get("sector"), row.get("country"), draft);
      see(row.get("country"), draft.sentence().index(), draft.coreSpan(), false, false);
      return;
    }
    Optional<Row> row = Roles.row(draft.core(), Optional.empty());
    Optional<String> country =
        draft.links().stream()
            .map(Link::draft)
            .filter(l -> l.sort().isNational())
            .flatMap(l -> tables.nations().find(l.core(), day, l).stream())
            .map(f -> f.actor().country())
            .findFirst();
    row.ifPresent(r -> country.ifPresent(c -> own(r.name(), r.get("sector"), c, draft)));
  }

  private void own(String row, String sector, String country, Draft draft) {
    if (!country.isEmpty()) {
      owned.add(new Owned(row, sector, country, draft.sentence().index()));
    }
  }

  private void place(Place place) {
    boolean inside = !place.feature().equals("country") && place.form() == Place.Form.NOUN;
    boolean known = sightings.stream().anyMatch(s -> s.span().overlaps(place.span()));
    if (inside && !known && !place.country().isEmpty()) {
      boolean where = follows(place.span());
      see(place.country(), sentence(place.span()), place.span(), where, where);
    }
  }

  private int sentence(Span span) {
    return article.sentences().stream()
        .filter(s -> s.span().overlaps(span))
        .map(Sentence::index)
        .findFirst()
        .orElse(0);
  }

  private void see(String country, int sentence, Span span, boolean ground, boolean where) {
    if (!tables.nations().isState(country)
        || Candidacy.isInName(article.sentences().get(sentence), span, tables)) {
      return;
    }
    boolean sent = isDateline(span);
    if (sent && dateline.isEmpty()) {
      dateline = country;
    }
    double weight = sentence <= LEAD ? 2 : 1;
    sightings.add(new Sighting(country, sentence, span, ground || sent, where && !sent, weight));
  }

  private boolean isDateline(Span span) {
    String text = article.text();
    boolean opens = span.start() == 0 || text.substring(0, span.start()).stripTrailing().isEmpty();
    boolean paragraph = opens || text.substring(0, span.start()).matches("(?s).*\\n[ \\t]*");
    return paragraph && AFTER_DATELINE.matcher(text).region(span.end(), text.length()).lookingAt();
  }

  /** Whether a preposition of place stands before the words, articles aside. */
  private boolean follows(Span span) {
    String before = article.text().substring(Math.max(0, span.start() - 24), span.start());
    String[] words = before.toLowerCase(java.util.Locale.ROOT).strip().split("[^\\p{L}']+");
    int last = words.length - 1;
    boolean the = last > 0 && words[last].equals("the");
    boolean cut = before.stripTrailing().endsWith(",") || before.stripTrailing().endsWith(".");
    return last >= 0 && !cut && WHERE.contains(words[the ? last - 1 : last]);
  }

  /** The state that a sentence begins with and tells of, unless a paragraph ends behind it. */
  Optional<String> subject(int index) {
    if (index < 0) {
      return Optional.empty();
    }
    Sentence sentence = article.sentences().get(index);
    Sentence next = article.sentences().get(index + 1);
    boolean ends =
        article.text().substring(sentence.span().end(), next.span().start()).indexOf('\n') >= 0;
    return sightings.stream()
        .filter(s -> !ends && s.sentence() == index && isSubject(sentence, s.span()))
        .findFirst()
        .map(Sighting::country);
  }

  private static boolean isSubject(Sentence sentence, Span span) {
    List<Token> words = sentence.within(span);
    int first = words.isEmpty() ? sentence.size() : words.get(0).index();
    int next = first + words.size();
    return (first == 0 || first == 1 && sentence.token(0).tag().equals("DT"))
        && next < sentence.size()
        && sentence.token(next).isVerb();
  }

  /** The state the report was sent from, or empty. */
  String dateline() {
    return dateline;
  }

  /** How sure the dateline's state is, 0 to 1. */
  double datelineWorth() {
    return sent;
  }

  /** Every naming of a state. */
  List<Sighting> sightings() {
    return sightings;
  }

  /** The states of headline and first sentence. */
  List<String> lead() {
    return sightings.stream()
        .filter(s -> s.sentence() <= LEAD)
        .map(Sighting::country)
        .distinct()
        .toList();
  }

  /** Whether all that it names is of one state, and that more than once. */
  boolean isDomestic() {
    return sightings.size() > 1
        && sightings.stream().map(Sighting::country).distinct().count() == 1;
  }

  /** The agents that the text gives a state. */
  List<Owned> owned() {
    return owned;
  }
}
