package org.entente.actor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Kind;
import org.entente.model.Reason;
import org.entente.model.Sentence;

/**
 * One reading of one article from its first mention to its last. Whoever is named more than once is
 * read where the text says most of him, and is the same everywhere.
 */
final class Reading {
  private static final double MAJORITY = 0.5;
  private final Tables tables;
  private final AnnotatedArticle article;
  private final Persons persons;
  private final Roles roles;
  private final Descriptions descriptions;
  private final Cast cast = new Cast();
  private final Pronouns pronouns;
  private final Bearers bearers;
  private final Map<Long, Found> read = new HashMap<>();
  private final Map<Long, Draft> byHead = new HashMap<>();

  /** A mention and the index of its head token. */
  record Placed(Draft draft, int head) {}

  Reading(Tables tables, AnnotatedArticle article, List<Placed> placed) {
    List<Draft> drafts = placed.stream().map(Placed::draft).toList();
    placed.forEach(p -> byHead.put(place(p.draft().sentence(), p.head()), p.draft()));
    this.tables = tables;
    this.article = article;
    this.persons = new Persons(tables, article.article().date());
    this.roles = new Roles(tables, persons, article.article().date(), article.text());
    this.bearers = Bearers.of(drafts, tables);
    this.descriptions = new Descriptions(tables, persons, cast);
    this.pronouns = new Pronouns(tables, cast, speakers());
    countries(drafts);
  }

  private static long place(Sentence sentence, int head) {
    return (long) sentence.index() << 20 | head;
  }

  private Speakers speakers() {
    return new Speakers(
        article,
        tables.speechVerbs(),
        (s, t) -> Optional.ofNullable(byHead.get(place(s, t.index()))).map(this::read));
  }

  /** Counts which countries the article is about. */
  private void countries(List<Draft> drafts) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      tables
          .nations()
          .find(draft.core(), article.article().date(), draft)
          .ifPresent(f -> counts.merge(f.actor().country(), 1, Integer::sum));
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    counts.forEach((country, n) -> cast.about(country, 2.0 * n / all));
  }

  /** Reads the next mention and remembers it. */
  Found next(Placed placed) {
    Found found = read(placed.draft());
    cast.add(new Cast.Seen(placed.draft(), placed.head(), found));
    return found;
  }

  /** Who a mention stands for. */
  Found read(Draft draft) {
    Found known = read.get(draft.key());
    if (known == null) {
      read.put(draft.key(), unknown(draft));
      known = find(draft);
      read.put(draft.key(), known);
    }
    return known;
  }

  private Found unknown(Draft draft) {
    return Found.of(Actor.unknown(draft.span().of(article.text())), List.of());
  }

  private Found find(Draft draft) {
    return switch (draft.sort()) {
      case STATE, DEMONYM, METONYM, CAPITAL -> nation(draft);
      case PERSON -> person(draft);
      case ORGANISATION -> ofModifier(Organisations.known(draft, article.article().date()), draft);
      case NAME -> name(draft);
      case OFFICE, AGENT -> role(draft);
      case DESCRIPTION -> descriptions.find(draft, hint(draft)).orElseGet(() -> unknown(draft));
      case COLLECTIVE -> collective(draft);
      case NOBODY -> unknown(draft);
      case PRONOUN -> pronouns.find(draft).orElseGet(() -> unknown(draft));
    };
  }

  /** "The Baltic states" are nobody's, "Nigeria's neighbours" are Nigeria's. */
  private Found collective(Draft draft) {
    Optional<Hint> hint = hint(draft);
    return hint.isPresent() && draft.core().can(Sort.AGENT)
        ? roles.find(draft, hint)
        : Collectives.find(draft, cast, article.text());
  }

  private Optional<Hint> hint(Draft draft) {
    return Hint.of(draft, this::read);
  }

  private Found nation(Draft draft) {
    Found found =
        tables.nations().find(draft.core(), article.article().date(), draft).orElseThrow();
    return isPeople(draft) ? people(found, draft) : ofModifier(found, draft);
  }

  /** Bodies that many states have under one name: "the German Foreign Office". */
  private Found ofModifier(Found found, Draft draft) {
    Actor a = found.actor();
    boolean shared = a.kind() == Kind.ORGANISATION && Roles.PUBLIC.contains(a.sector());
    Optional<Hint> hint =
        hint(draft)
            .filter(h -> shared && h.tie().compareTo(Link.Tie.OF) < 0)
            .filter(h -> h.from().kind() == Kind.STATE && !h.country().equals(a.country()));
    return hint.map(h -> Found.of(abroad(a, h, draft), found.reasons())).orElse(found);
  }

  private static Actor abroad(Actor a, Hint hint, Draft draft) {
    return new Actor(
        draft.name(), "", hint.country(), a.sector(), "", a.kind(), hint.confidence() * 0.9);
  }

  /** "Two Iranians" are citizens, "the Iranians" may be their state. */
  private static boolean isPeople(Draft draft) {
    return draft.sort() == Sort.DEMONYM && draft.isPlural() && draft.noun().isProperNoun()
        || draft.sort() == Sort.DEMONYM && draft.noun().tag().equals("NNS");
  }

  private static Found people(Found state, Draft draft) {
    boolean definite = draft.before().map(t -> t.lemma().equalsIgnoreCase("the")).orElse(false);
    if (definite) {
      return state;
    }
    Actor a = state.actor();
    Actor people =
        new Actor(draft.name(), a.id(), a.country(), "CVL", "", Kind.GROUP, a.confidence() * 0.8);
    return Found.of(people, state.reasons());
  }

  /** A single word that the tables know is a person in office then, or with the title of one. */
  private boolean isPerson(Draft draft) {
    return draft.name().indexOf(' ') > 0
        || !draft.titles().isEmpty()
        || draft.core().rows(Sort.PERSON).stream()
            .anyMatch(r -> Term.of(r).holds(article.article().date()));
  }

  private Found person(Draft draft) {
    if (!isPerson(draft)) {
      return name(draft);
    }
    List<Row> rows = draft.core().rows(Sort.PERSON);
    Optional<Found> earlier = bearers.fuller(draft).map(this::read);
    Optional<Hint> hint = hint(draft);
    return earlier
        .or(() -> persons.known(tables.people().persons(rows), draft, hint))
        .map(f -> earlier.isPresent() ? f : inOffice(f, draft, hint))
        .orElseGet(() -> unknown(draft));
  }

  /** Whom the tables know in no office on the day holds the one the text gives. */
  private Found inOffice(Found found, Draft draft, Optional<Hint> hint) {
    Actor a = found.actor();
    if (draft.titles().isEmpty() || !a.office().isEmpty() || tables.lexicon().isPast(draft)) {
      return found;
    }
    Actor role = roles.find(titleOf(draft), hint).actor();
    String office = role.id().startsWith("agents:") ? "" : role.office();
    Actor titled =
        new Actor(a.name(), a.id(), a.country(), role.sector(), office, a.kind(), a.confidence());
    return new Found(titled, found.gender(), found.reasons());
  }

  private Found name(Draft draft) {
    Optional<Draft> fuller = bearers.fuller(draft).filter(f -> isSameOffice(draft, f));
    if (fuller.isPresent()) {
      return again(read(fuller.get()), draft);
    }
    return switch (NameKind.of(draft, tables)) {
      case PERSON -> stranger(draft);
      case ORGANISATION -> Organisations.unknown(draft, hint(draft), tables);
      case UNKNOWN -> draft.titles().isEmpty() ? bare(draft) : stranger(draft);
      case PLACE -> tables.nations().town(draft).orElseGet(() -> unknown(draft));
      default -> unknown(draft);
    };
  }

  /** "President Clinton" is not the Hillary Clinton of the line before. */
  private boolean isSameOffice(Draft draft, Draft fuller) {
    List<List<Row>> holders = titled(draft, People.surname(draft.name()));
    String id = read(fuller).actor().id();
    return holders.isEmpty()
        || holders.stream().anyMatch(p -> id.equals("people:" + p.get(0).get("person")));
  }

  private static Found again(Found found, Draft draft) {
    List<Reason> reasons = new java.util.ArrayList<>(found.reasons());
    reasons.add(new Reason("actor", "rule:same-name", draft.coreSpan(), found.actor().name()));
    return new Found(found.actor(), found.gender(), reasons);
  }

  /** A head of state or government by surname, else somebody known by the text alone. */
  private Found stranger(Draft draft) {
    Optional<Found> leader = leader(draft);
    if (leader.isPresent()) {
      return leader.get();
    }
    if (draft.titles().isEmpty()) {
      return persons.unknown(draft, hint(draft), "", "");
    }
    Optional<Hint> hint = hint(draft).or(() -> context(titleOf(draft), MAJORITY));
    Draft title = titleOf(draft);
    Actor role = roles.find(title, hint).actor();
    String name = persons.bare(draft);
    boolean holder = role.id().startsWith("people:");
    String office = holder || role.id().startsWith("offices:") ? role.office() : "";
    return persons.unknown(draft, hint, role.sector(), office);
  }

  private Found bare(Draft draft) {
    return leader(draft).or(() -> tables.nations().town(draft)).orElseGet(() -> unknown(draft));
  }

  private static Draft titleOf(Draft draft) {
    Piece title = draft.titles().get(draft.titles().size() - 1);
    return new Draft(
        draft.sentence(),
        title.first(),
        title.last(),
        org.entente.model.Mention.Form.NOMINAL,
        title,
        List.of(),
        draft.links());
  }

  private Optional<Found> leader(Draft draft) {
    String surname = People.surname(draft.name());
    boolean bare = persons.bare(draft).indexOf(' ') < 0;
    Optional<Hint> hint = hint(draft);
    if (!bare) {
      return tables
          .people()
          .leaderByOneName(surname, article.article().date())
          .filter(r -> hint.map(h -> h.country().equals(r.get("country"))).orElse(true))
          .flatMap(r -> persons.known(List.of(List.of(r)), draft, hint));
    }
    if (!draft.titles().isEmpty()) {
      Optional<Found> known = persons.known(titled(draft, surname), draft, hint);
      if (known.isPresent()) {
        return known;
      }
    }
    return tables
        .people()
        .leader(surname, article.article().date())
        .flatMap(r -> persons.known(List.of(List.of(r)), draft, hint));
  }

  /** The people of a surname who hold or held the office of the title. */
  private List<List<Row>> titled(Draft draft, String surname) {
    Set<String> offices =
        draft.titles().stream()
            .flatMap(t -> t.rows(Sort.OFFICE).stream())
            .map(r -> r.get("office"))
            .collect(java.util.stream.Collectors.toSet());
    return tables.people().ofSurname(surname).stream()
        .map(
            p ->
                p.stream()
                    .filter(r -> offices.contains(tables.offices().normal(r.get("office"))))
                    .toList())
        .filter(p -> !p.isEmpty())
        .toList();
  }

  private Found role(Draft draft) {
    if (draft.same().isPresent()) {
      return read(draft.same().get());
    }
    Optional<Hint> hint = hint(draft);
    Optional<Found> again = descriptions.find(draft, hint);
    if (again.isPresent() || hint.isPresent()) {
      return again.orElseGet(() -> roles.find(draft, hint));
    }
    return descriptions.again(draft).orElseGet(() -> roles.find(draft, context(draft)));
  }

  /** The country the text is about, worth little. */
  private Optional<Hint> context(Draft draft) {
    boolean ofState = Roles.row(draft.core(), Optional.empty()).map(Roles::isOfState).orElse(false);
    return context(draft, ofState && !draft.isPlural() ? 0 : MAJORITY);
  }

  private Optional<Hint> context(Draft draft, double share) {
    if (draft.isIndefinite()) {
      return Optional.empty();
    }
    return cast.country(draft, ofState && !draft.isPlural() ? 0 : MAJORITY)
        .filter(tables.nations()::isState)
        .map(c -> new Hint(c, tables.nations().state(c, 0.8), Link.Tie.CONTEXT));
  }
}
