package org.entente.actor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.Kind;
import org.entente.model.Reason;

/**
 * Who bears a name: the bearer of the same name in full, a person of the tables, else somebody
 * whose title, country and class the text tells.
 */
final class Naming {
  /** Whom a minister has for his host or guest. */
  private static final Optional<String> GOVERNMENT = Optional.of("GOV");

  private final Tables tables;
  private final Persons persons;
  private final Roles roles;
  private final Bearers bearers;
  private final Introductions introductions;
  private final Reading reading;
  private final Titles titles;
  private final Namesakes namesakes;
  private final Incumbents incumbents;
  private final Running running;

  Naming(Tables tables, Persons persons, Roles roles, List<Draft> drafts, Reading reading) {
    this.tables = tables;
    this.persons = persons;
    this.roles = roles;
    this.bearers = Bearers.of(drafts, tables);
    this.introductions = Introductions.in(drafts, tables);
    this.reading = reading;
    this.titles = new Titles(tables, roles);
    this.namesakes = new Namesakes(tables, persons, reading);
    this.incumbents = new Incumbents(tables, persons, reading);
    this.running = new Running(tables.roles());
  }

  /** Who bears a name of the table of people. */
  Found person(Draft draft) {
    if (namesakes.isAnother(draft)) {
      return name(draft);
    }
    Optional<Found> earlier = bearers.fuller(draft).map(reading::read);
    return earlier
        .or(() -> successor(draft))
        .or(() -> told(known(draft, reading.hint(draft)), draft))
        .orElseGet(() -> reading.unknown(draft));
  }

  /** Somebody of the tables, or what the text calls one whom they know in no office of the day. */
  private Optional<Found> told(Optional<Found> known, Draft draft) {
    if (known.filter(f -> !f.actor().office().isEmpty()).isPresent()) {
      return known;
    }
    boolean former = known.filter(f -> f.actor().sector().equals("ELI")).isPresent();
    return introduced(draft).filter(f -> !former || !f.actor().office().isEmpty()).or(() -> known);
  }

  /** The leader of the day where the tables have but the surname of one of long ago. */
  private Optional<Found> successor(Draft draft) {
    boolean past =
        draft.core().length() == 1
            && draft.core().rows(Sort.PERSON).stream()
                .allMatch(r -> !r.get("name").contains(" ") && Term.of(r).isOver(reading.day()));
    return past && !tables.lexicon().isPast(draft) ? incumbents.head(draft) : Optional.empty();
  }

  private Optional<Found> known(Draft draft, Optional<Hint> hint) {
    List<List<Row>> people = tables.people().persons(draft.core().rows(Sort.PERSON));
    return persons
        .known(people, draft, hint)
        .map(f -> titles.inOffice(f, draft, hint))
        .map(f -> classed(f, draft, hint));
  }

  /** "Republican Ann Roe", whom the tables know in no office yet. */
  private Found classed(Found found, Draft draft, Optional<Hint> hint) {
    Actor a = found.actor();
    String sector = a.sector().isEmpty() ? sector(draft, hint) : a.sector();
    return found.as(
        new Actor(a.name(), a.id(), a.country(), sector, a.office(), a.kind(), a.confidence()));
  }

  /** The "Cuban" or "Duke" that follows a "Mark Cuban", an "Ann Duke", where it stands alone. */
  Optional<Found> surname(Draft draft) {
    boolean modifies =
        draft
            .after()
            .filter(t -> t.isNoun() || t.isAdjective() || t.text().equals("-"))
            .isPresent();
    boolean alone =
        draft.core().length() == 1
            && draft.isCapital()
            && !modifies
            && draft.before().map(t -> !t.tag().equals("DT")).orElse(true);
    Optional<Draft> fuller = alone ? bearers.fuller(draft) : Optional.empty();
    return fuller
        .filter(f -> f.sort().isName())
        .or(() -> bearers.inShort(draft))
        .map(f -> again(f, draft));
  }

  /** The "Colombo" of an Emilio Colombo who was told of before. */
  Optional<Found> familyName(Draft draft) {
    return bearers
        .fuller(draft)
        .filter(f -> f.sort().isName() && f.name().endsWith(" " + draft.name()))
        .filter(f -> f.sentence().index() < draft.sentence().index())
        .map(f -> again(f, draft));
  }

  /**
   * The body whose name in full the text gives its letters to: "the Malawi Forum (MF) … the MF".
   */
  Optional<Found> spelledOut(Draft draft) {
    return draft.name().matches("\\p{Lu}{2,6}")
        ? bearers.fuller(draft).filter(f -> f.core().length() > 1).map(f -> again(f, draft))
        : Optional.empty();
  }

  /** Who bears a name that no table has. */
  Found name(Draft draft) {
    return bearers
        .fuller(draft)
        .filter(f -> isSameOffice(draft, f))
        .or(() -> bearers.inShort(draft))
        .map(f -> again(f, draft))
        .orElseGet(() -> first(draft));
  }

  /** "President Clinton" is not the Hillary Clinton of the line before. */
  private boolean isSameOffice(Draft draft, Draft fuller) {
    List<List<Row>> holders = incumbents.titled(draft, People.surname(draft.name()));
    String id = reading.read(fuller).actor().id();
    return holders.isEmpty()
        || holders.stream().anyMatch(p -> id.equals("people:" + p.get(0).get("person")));
  }

  private Found again(Draft earlier, Draft draft) {
    Found found = reading.read(earlier);
    return found.because(
        new Reason("actor", "rule:same-name", draft.coreSpan(), found.actor().name()));
  }

  /** Who bears a name that the text has in no fuller form. */
  private Found first(Draft draft) {
    NameKind kind = NameKind.of(draft, tables);
    if (Organisations.isPaper(draft, tables)) {
      return Organisations.unknown(draft, home(draft), tables);
    }
    if (kind == NameKind.PERSON || kind == NameKind.UNKNOWN) {
      Optional<Found> spelt = Namesakes.isAged(draft) ? Optional.empty() : spelt(draft);
      Optional<Found> told = spelt.or(() -> reading.counterpart(draft));
      if (told.isPresent()) {
        return told.get();
      }
    }
    return switch (kind) {
      case PERSON -> stranger(draft);
      case ORGANISATION -> Organisations.unknown(draft, home(draft), tables);
      case UNKNOWN -> draft.titles().isEmpty() ? bare(draft) : stranger(draft);
      case PLACE -> reading.town(draft).orElseGet(() -> reading.unknown(draft));
      default -> reading.unknown(draft);
    };
  }

  /** Somebody of the tables whose name is written in other letters here. */
  private Optional<Found> spelt(Draft draft) {
    Optional<Hint> hint = reading.hint(draft);
    List<List<Row>> alike =
        tables.people().spelt(persons.bare(draft)).stream()
            .filter(
                p ->
                    hint.map(h -> p.stream().anyMatch(h::isOf))
                        .orElseGet(
                            () -> p.stream().noneMatch(r -> reading.isAbroad(r.get("country")))))
            .toList();
    return persons.known(alike, draft, hint).map(f -> titles.inOffice(f, draft, hint));
  }

  /** A head of state or government by surname, else somebody known by the text alone. */
  private Found stranger(Draft draft) {
    return incumbents.find(draft).orElseGet(() -> byText(draft));
  }

  private Found byText(Draft draft) {
    Draft told = told(draft);
    Optional<Found> introduced = introduced(draft);
    if (introduced.isPresent() && (told == draft || Titles.offices(told).isEmpty())) {
      return introduced.get();
    }
    if (Titles.offices(told).isEmpty()) {
      double need = isOpposite(draft) ? Reading.PUBLIC : Reading.STRANGERS;
      Optional<Hint> of = reading.hint(draft).or(() -> reading.context(draft, need));
      return persons.unknown(draft, of, sector(draft, of), "");
    }
    Draft title = titles.highest(told);
    Optional<Hint> hint =
        roles
            .seated(title.core(), reading.hint(told))
            .or(() -> reading.circle(title))
            .or(() -> Roles.own(title.core()))
            .or(() -> reading.context(title, Reading.OTHERS));
    Actor role = roles.find(title, hint).actor();
    boolean holder = role.id().startsWith("people:");
    String office = holder || role.id().startsWith("offices:") ? role.office() : "";
    boolean vague = hint.isEmpty() && Circles.isHead(title);
    return persons.unknown(draft, hint, vague ? "" : role.sector(), office);
  }

  /** "His host, Ann Roe": somebody in office where the text is set. */
  private static boolean isOpposite(Draft draft) {
    return draft.titles().stream().anyMatch(Opposites::is);
  }

  /** Whoever the text told of before it named him. */
  private Optional<Found> introduced(Draft draft) {
    return introductions
        .of(draft)
        .map(reading::read)
        .map(Found::actor)
        .map(
            who ->
                persons.unknown(
                    draft,
                    who.knownCountry().map(c -> new Hint(c, who, Link.Tie.SAME)),
                    who.sector(),
                    who.office()));
  }

  /** "Ann Roe of the Times" is of its class, "Ann Roe, 53," a citizen. */
  private String sector(Draft draft, Optional<Hint> of) {
    return of.map(Hint::from)
        .filter(f -> f.kind() == Kind.ORGANISATION || Roles.isBare(f))
        .map(Actor::sector)
        .filter(s -> !s.isEmpty())
        .or(() -> party(draft))
        .or(() -> running.is(draft) ? Optional.of("PTY") : Optional.empty())
        .or(() -> isOpposite(draft) ? GOVERNMENT : Optional.empty())
        .orElse(Namesakes.isAged(draft) ? "CVL" : "");
  }

  /** The class of the party whose adjective stands before a name: "Republican Ann Roe". */
  private Optional<String> party(Draft draft) {
    return draft.before().stream()
        .flatMap(t -> Stream.of(t.text(), t.text() + " Party"))
        .flatMap(name -> tables.lexicon().named(name).stream())
        .filter(e -> e.sort() == Sort.ORGANISATION)
        .map(e -> e.row().get("sector"))
        .filter("PTY"::equals)
        .findFirst();
  }

  /** The mention that tells what somebody is: itself, else "Ms. Roe, a governor" of Ann Roe. */
  private Draft told(Draft draft) {
    return Titles.offices(draft).isEmpty()
        ? bearers.described(draft).filter(d -> !Titles.offices(d).isEmpty()).orElse(draft)
        : draft;
  }

  /**
   * "The Anti-Corruption Court" without a state is that of the state the text is about; so is any
   * body where the text names one state only.
   */
  private Optional<Hint> home(Draft draft) {
    boolean ofState = tables.orgWords().head(draft.words()).map(Sectors::isOfState).orElse(false);
    return reading
        .hint(draft)
        .or(
            () ->
                ofState || reading.isDomestic()
                    ? reading.context(draft, Reading.INDEFINITE)
                    : Optional.empty());
  }

  private Found bare(Draft draft) {
    return incumbents
        .find(draft)
        .or(() -> reading.town(draft))
        .or(() -> ofState(draft))
        .orElseGet(() -> reading.unknown(draft));
  }

  /** "Italy's Ventosa": a body of which nothing but its state is told. */
  private Optional<Found> ofState(Draft draft) {
    return reading
        .hint(draft)
        .filter(h -> h.tie() == Link.Tie.POSSESSOR && h.from().kind() == Kind.STATE)
        .map(h -> Organisations.unknown(draft, Optional.of(h), tables));
  }
}
