package org.entente.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Decision;
import org.entente.model.Kind;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * One reading of one article from its first mention to its last. Whoever is named more than once is
 * read where the text says most of him, and is the same everywhere.
 */
final class Reading {
  /** How far the state of an organ of state, of others, of "a court" must outweigh the next. */
  static final double PUBLIC = 0.5;

  static final double OTHERS = 0.55;

  static final double INDEFINITE = 0.6;

  static final double STRANGERS = 0.7;

  private final Tables tables;
  private final AnnotatedArticle article;
  private final Persons persons;
  private final Roles roles;
  private final Descriptions descriptions;
  private final Cast cast = new Cast();
  private final Pronouns pronouns;
  private final Bodies bodies;
  private final Naming naming;
  private final SharedNames sharedNames;
  private final Homes homes;
  private final Sides sides;
  private final Scene scene;
  private final Counterparts counterparts;
  private final Opposites opposites;
  private final Collectives collectives;
  private final Circles circles;
  private final Backers backers;
  private final Map<Long, Found> read = new HashMap<>();
  private final Map<Long, Draft> byHead = new HashMap<>();

  /** A mention and the index of its head token. */
  record Placed(Draft draft, int head) {}

  Reading(Tables tables, AnnotatedArticle article, List<Placed> placed, Scene scene) {
    List<Draft> drafts = placed.stream().map(Placed::draft).toList();
    placed.forEach(p -> byHead.put(place(p.draft().sentence(), p.head()), p.draft()));
    this.tables = tables;
    this.article = article;
    this.persons = new Persons(tables, article.article().date());
    this.roles = new Roles(tables, persons, article);
    this.bodies = new Bodies(tables, article.article().date(), this::hint);
    this.sharedNames = new SharedNames(tables, this);
    this.naming = new Naming(tables, persons, roles, drafts, this);
    this.descriptions = new Descriptions(tables, persons, cast);
    this.pronouns = new Pronouns(tables, article, cast, speakers(), this::seen);
    this.scene = scene;
    this.homes = new Homes(scene, tables, day());
    this.sides = new Sides(cast, tables);
    this.opposites = new Opposites(cast, scene, tables.nations(), this::read);
    this.counterparts =
        new Counterparts(persons, cast, new Pairs(cast, tables.nations()), this::read);
    this.circles = new Circles(cast, tables.nations());
    this.backers = new Backers(scene, tables.nations(), this::read);
    this.collectives = new Collectives(new Pairs(cast, tables.nations()), article.text());
    about(scene);
  }

  private static long place(Sentence sentence, int head) {
    return (long) sentence.index() << 20 | head;
  }

  private Optional<Cast.Seen> seen(Sentence sentence, Token head) {
    return Optional.ofNullable(byHead.get(place(sentence, head.index())))
        .map(d -> new Cast.Seen(d, head.index(), read(d)));
  }

  private Speakers speakers() {
    return new Speakers(article, tables.speechVerbs(), (s, t) -> seen(s, t).map(Cast.Seen::found));
  }

  /** The countries the article is about. */
  private void about(Scene scene) {
    Sighting.shares(scene.sightings(), 0).forEach((country, share) -> cast.about(country, share));
    scene.lead().forEach(cast::lead);
  }

  /** Reads the next mention and remembers it. */
  Found next(Placed placed) {
    Found found = read(placed.draft());
    cast.add(new Cast.Seen(placed.draft(), placed.head(), found));
    return found;
  }

  /** The article's day. */
  Optional<LocalDate> day() {
    return article.article().date();
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

  /** Somebody of whom only the words are known. */
  Found unknown(Draft draft) {
    return Found.of(Actor.unknown(draft.span().of(article.text())), List.of());
  }

  private Found find(Draft draft) {
    return switch (draft.sort()) {
      case DEMONYM -> naming.surname(draft).orElseGet(() -> bodies.nation(draft));
      case STATE, METONYM, CAPITAL ->
          (isRegion(draft) ? naming.surname(draft) : familyName(draft))
              .orElseGet(() -> bodies.nation(draft));
      case PERSON -> naming.person(draft);
      case ORGANISATION -> naming.spelledOut(draft).orElseGet(() -> body(draft));
      case NAME -> naming.name(draft);
      case OFFICE, AGENT -> naming.surname(draft).orElseGet(() -> role(draft));
      case DESCRIPTION -> description(draft);
      case COLLECTIVE -> collective(draft);
      case NOBODY -> unknown(draft);
      case PRONOUN -> pronouns.find(draft).orElseGet(() -> unknown(draft));
    };
  }

  /** A part of a state, such as Guerrero, whose name a person may bear as well. */
  private static boolean isRegion(Draft draft) {
    return draft.core().rows(Sort.STATE).stream().anyMatch(r -> r.get("kind").equals("region"));
  }

  /** The "Colombo" of "Emilio Colombo … Colombo relented", not one that something is in. */
  private Optional<Found> familyName(Draft draft) {
    boolean alone =
        draft.sort() == Sort.CAPITAL
            && draft.before().filter(t -> t.tag().matches("IN|TO")).isEmpty();
    return alone ? naming.familyName(draft) : Optional.empty();
  }

  private Found description(Draft draft) {
    if (draft.same().isPresent()) {
      return read(draft.same().get());
    }
    Optional<Draft> named = Descriptions.named(draft);
    if (named.isPresent()) {
      return read(named.get());
    }
    if (Opposites.is(draft.core())) {
      return opposites.find(draft).orElseGet(() -> unknown(draft));
    }
    Optional<Found> home = pronouns.home(draft);
    if (home.isPresent()) {
      return home.get();
    }
    return counterparts
        .find(draft)
        .or(() -> descriptions.find(draft, hint(draft)))
        .or(() -> descriptions.crown(draft, () -> context(draft, PUBLIC)))
        .orElseGet(() -> unknown(draft));
  }

  /** Somebody whom the text calls the counterpart of another. */
  Optional<Found> counterpart(Draft draft) {
    return counterparts.titled(draft);
  }

  /** A body whose name many states' bodies share is that of the state the text is about. */
  private Found body(Draft draft) {
    Optional<Found> shared =
        sharedNames
            .namesake(draft)
            .map(r -> Organisations.of(r, draft))
            .or(() -> sharedNames.unlisted(draft))
            .or(() -> descriptions.bloc(draft, circles::isBetweenStates));
    if (shared.isPresent()) {
      return shared.get();
    }
    if (sharedNames.isAnothers(draft)) {
      return naming.name(draft);
    }
    boolean role = draft.core().can(Sort.AGENT) && hint(draft).isEmpty();
    Optional<Hint> home = role ? context(draft, OTHERS) : Optional.empty();
    Found known = bodies.organisation(draft);
    return home.filter(h -> !h.country().equals(known.actor().country()))
        .filter(h -> tables.nations().isState(known.actor().country()))
        .map(h -> roles.find(draft, home))
        .orElse(known);
  }

  /** "OPEC states" are OPEC's, "the Baltic states" nobody's, "Nigeria's neighbours" Nigeria's. */
  private Found collective(Draft draft) {
    Optional<Hint> hint = hint(draft);
    Optional<Actor> body = hint.map(Hint::from).filter(circles::isBetweenStates);
    if (body.isPresent() && collectives.isOpen(draft)) {
      return collectives.members(draft, body.get());
    }
    return hint.isPresent() && draft.core().can(Sort.AGENT)
        ? roles.find(draft, hint)
        : collectives.find(draft);
  }

  /** Where a mention's country comes from: the strongest of its ties. */
  Optional<Hint> hint(Draft draft) {
    return Hint.of(draft, this::read);
  }

  /**
   * A large town, unless the places of the article say that it is another or none; any other place
   * that they know.
   */
  Optional<Found> town(Draft draft) {
    Optional<Found> town = tables.nations().town(draft);
    Optional<String> country = scene.country(draft);
    return town.filter(f -> !scene.hasPlaces() || country.isPresent())
        .filter(f -> country.map(f.actor().country()::equals).orElse(true))
        .or(() -> country.map(c -> Nations.place(draft, c)));
  }

  /** Whether all that the article names is of one state. */
  boolean isDomestic() {
    return scene.isDomestic();
  }

  /** Whether the article speaks of other countries and never, for all we know, of this one. */
  boolean isAbroad(String country) {
    return cast.isAbroad(country) || scene.isDoubtful(country);
  }

  /** Whom else a mention may stand for, best first. */
  List<Decision<Actor>> rivals(Draft draft) {
    return new Rivals(tables, persons, hint(draft), draft).of(read(draft).actor());
  }

  private Found role(Draft draft) {
    if (draft.same().isPresent()) {
      return read(draft.same().get());
    }
    Optional<Hint> hint = hint(draft);
    if (homes.isRelation(draft) && !isAtHome(draft, hint)) {
      return roles.find(draft, Optional.empty());
    }
    if (homes.isHarm(draft)) {
      return roles.find(draft, context(draft));
    }
    Optional<Found> again = descriptions.find(draft, hint);
    return again
        .or(() -> descriptions.again(draft, hint))
        .orElseGet(() -> roles.find(draft, hint.isPresent() ? hint : context(draft)));
  }

  /**
   * Somebody's rivals are of his state, as is whoever is a rival in news of one state; the allies
   * of a politician are, those of a president need not be.
   */
  private boolean isAtHome(Draft draft, Optional<Hint> owner) {
    boolean rival = tables.roles().hasLemma("rival", draft.noun());
    return owner
        .map(
            h ->
                rival && h.from().kind() == Kind.PERSON || h.from().sector().matches("PTY|OPP|LEG"))
        .orElseGet(() -> rival && draft.links().isEmpty() && scene.isDomestic());
  }

  /** The body that somebody heads or speaks for, by what was said before. */
  Optional<Hint> circle(Draft draft) {
    return circles.of(draft);
  }

  /** The state a bare agent belongs to, as far as the text tells; or the body last spoken of. */
  private Optional<Hint> context(Draft draft) {
    Optional<Hint> body = circles.of(draft).or(() -> Roles.own(draft.core()));
    if (body.isPresent()) {
      return body;
    }
    boolean ofState =
        Roles.row(draft.core(), Optional.empty()).map(Sectors::isOfState).orElse(false);
    return context(draft, ofState ? PUBLIC : OTHERS);
  }

  /** The same where it outweighs the next state by so much. */
  Optional<Hint> context(Draft draft, double need) {
    double least = draft.isIndefinite() ? Math.max(need, INDEFINITE) : need;
    return backers.apart(draft, homes.of(draft, least, sides.of(draft)));
  }
}
