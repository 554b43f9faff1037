package org.entente.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.Mention.Form;
import org.entente.model.Reason;
import org.entente.model.Token;

/**
 * Who bears a name: the bearer of the same name in full, a person of the tables, else somebody
 * whose title, country and class the text tells.
 */
final class Naming {
  private final Tables tables;
  private final Persons persons;
  private final Roles roles;
  private final Bearers bearers;
  private final Reading reading;

  Naming(Tables tables, Persons persons, Roles roles, Bearers bearers, Reading reading) {
    this.tables = tables;
    this.persons = persons;
    this.roles = roles;
    this.bearers = bearers;
    this.reading = reading;
  }

  /** A single word that the tables know is a person in office then, or with the title of one. */
  private boolean isPerson(Draft draft) {
    return draft.name().indexOf(' ') > 0
        || !draft.titles().isEmpty()
        || isInOffice(draft.core().rows(Sort.PERSON));
  }

  private boolean isInOffice(List<Row> rows) {
    return tables.people().persons(rows).stream()
        .flatMap(List::stream)
        .anyMatch(r -> Term.of(r).holds(reading.day()));
  }

  /** ", 55," behind a name marks somebody whom readers do not know. */
  private static boolean isAged(Draft draft) {
    List<Token> tokens = draft.sentence().tokens();
    int at = draft.last() + 1;
    return at + 2 < tokens.size()
        && tokens.get(at).text().equals(",")
        && tokens.get(at + 1).text().matches("[1-9][0-9]")
        && tokens.get(at + 2).text().equals(",");
  }

  /** Who bears a name of the table of people. */
  Found person(Draft draft) {
    if (!isPerson(draft)) {
      return name(draft);
    }
    List<Row> rows = draft.core().rows(Sort.PERSON);
    boolean another =
        isNamesake(rows)
            || draft.titles().isEmpty()
                && (isStranger(draft) || isAged(draft) && isLittleKnown(rows));
    if (another) {
      return name(draft);
    }
    Optional<Found> earlier = bearers.fuller(draft).map(reading::read);
    Optional<Hint> hint = reading.hint(draft);
    return earlier
        .or(() -> persons.known(tables.people().persons(rows), draft, hint))
        .map(f -> earlier.isPresent() ? f : inOffice(f, draft, hint))
        .orElseGet(() -> reading.unknown(draft));
  }

  /** Whom the tables know in no office on the day holds the one the text gives. */
  private Found inOffice(Found found, Draft draft, Optional<Hint> hint) {
    Actor a = found.actor();
    if (offices(draft).isEmpty() || !a.office().isEmpty() || tables.lexicon().isPast(draft)) {
      return found;
    }
    Actor role = roles.find(titleOf(draft), hint).actor();
    String office = role.id().startsWith("agents:") ? "" : role.office();
    if (a.sector().equals("ELI") && held(draft, office)) {
      return found;
    }
    Actor titled =
        new Actor(a.name(), a.id(), a.country(), role.sector(), office, a.kind(), a.confidence());
    return found.as(titled);
  }

  /** "President Clinton" of one who was president once. */
  private boolean held(Draft draft, String office) {
    return draft.core().rows(Sort.PERSON).stream()
        .anyMatch(
            r ->
                !office.isEmpty()
                    && tables
                        .offices()
                        .normal(r.get("office"))
                        .equals(tables.offices().normal(office)));
  }

  /** "Mr. Katz" in news of another state than the Katz of the tables, one of many of that name. */
  private boolean isStranger(Draft draft) {
    String surname = Words.key(persons.bare(draft));
    return surname.indexOf(' ') < 0
        && (!surname.equals(Words.key(draft.name()))
            || tables.people().ofSurname(surname).size() > 1)
        && tables.people().persons(draft.core().rows(Sort.PERSON)).stream()
            .flatMap(List::stream)
            .allMatch(
                r ->
                    reading.isAbroad(r.get("country"))
                        && tables.offices().rank(r.get("office")) > 1);
  }

  /** Neither in office on the day nor of those that news of many countries names. */
  private boolean isLittleKnown(List<Row> rows) {
    return !isInOffice(rows) || rows.stream().noneMatch(r -> r.get("source").equals("Entente"));
  }

  /** A little-known official of a country that the article never speaks of is another man. */
  private boolean isNamesake(List<Row> rows) {
    return rows.stream()
        .allMatch(r -> !r.get("source").equals("Entente") && reading.isAbroad(r.get("country")));
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
        .map(f -> again(reading.read(f), draft));
  }

  /** Who bears a name that no table has. */
  Found name(Draft draft) {
    Optional<Draft> fuller = bearers.fuller(draft).filter(f -> isSameOffice(draft, f));
    if (fuller.isPresent()) {
      return again(reading.read(fuller.get()), draft);
    }
    Optional<Draft> inShort = bearers.inShort(draft);
    if (inShort.isPresent()) {
      return again(reading.read(inShort.get()), draft);
    }
    NameKind kind = NameKind.of(draft, tables);
    if (kind == NameKind.PERSON || kind == NameKind.UNKNOWN) {
      Optional<Found> spelt = isAged(draft) ? Optional.empty() : spelt(draft);
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
                    hint.map(h -> isOf(h, p))
                        .orElseGet(
                            () -> p.stream().noneMatch(r -> reading.isAbroad(r.get("country")))))
            .toList();
    return persons.known(alike, draft, hint).map(f -> inOffice(f, draft, hint));
  }

  private static boolean isOf(Hint hint, List<Row> person) {
    return person.stream().anyMatch(r -> isOf(r, hint));
  }

  private static boolean isOf(Row row, Hint hint) {
    return row.get("country").equals(hint.country());
  }

  /** "President Clinton" is not the Hillary Clinton of the line before. */
  private boolean isSameOffice(Draft draft, Draft fuller) {
    List<List<Row>> holders = titled(draft, People.surname(draft.name()));
    String id = reading.read(fuller).actor().id();
    return holders.isEmpty()
        || holders.stream().anyMatch(p -> id.equals("people:" + p.get(0).get("person")));
  }

  private static Found again(Found found, Draft draft) {
    return found.because(
        new Reason("actor", "rule:same-name", draft.coreSpan(), found.actor().name()));
  }

  /** A head of state or government by surname, else somebody known by the text alone. */
  private Found stranger(Draft draft) {
    Optional<Found> leader = leader(draft);
    if (leader.isPresent()) {
      return leader.get();
    }
    Draft told = told(draft);
    if (offices(told).isEmpty()) {
      Optional<Hint> of = reading.hint(draft).or(() -> reading.context(draft, Reading.STRANGERS));
      return persons.unknown(draft, of, "", "");
    }
    Draft title = titleOf(told);
    Optional<Hint> hint =
        reading
            .hint(told)
            .or(() -> reading.circle(title))
            .or(() -> Roles.own(title.core()))
            .or(() -> reading.context(title, Reading.OTHERS));
    Actor role = roles.find(title, hint).actor();
    boolean holder = role.id().startsWith("people:");
    String office = holder || role.id().startsWith("offices:") ? role.office() : "";
    boolean vague = hint.isEmpty() && Circles.isHead(title);
    return persons.unknown(draft, hint, vague ? "" : role.sector(), office);
  }

  /** The mention that tells what somebody is: itself, else "Ms. Roe, a governor" of Ann Roe. */
  private Draft told(Draft draft) {
    return offices(draft).isEmpty()
        ? bearers.described(draft).filter(d -> !offices(d).isEmpty()).orElse(draft)
        : draft;
  }

  /**
   * "The Anti-Corruption Court" without a state is that of the state the text is about; so is any
   * body where the text names one state only.
   */
  private Optional<Hint> home(Draft draft) {
    boolean ofState = tables.orgWords().head(draft.words()).map(Roles::isOfState).orElse(false);
    return reading
        .hint(draft)
        .or(
            () ->
                ofState || reading.isDomestic()
                    ? reading.context(draft, Reading.INDEFINITE)
                    : Optional.empty());
  }

  private Found bare(Draft draft) {
    return leader(draft).or(() -> reading.town(draft)).orElseGet(() -> reading.unknown(draft));
  }

  /** Titles that are roles; "Dr" is none. */
  static List<Piece> offices(Draft draft) {
    return draft.titles().stream().filter(t -> Roles.row(t, Optional.empty()).isPresent()).toList();
  }

  private static Draft titleOf(Draft draft) {
    List<Piece> offices = offices(draft);
    Piece title = offices.get(offices.size() - 1);
    return new Draft(
        draft.sentence(),
        title.first(),
        title.last(),
        Form.NOMINAL,
        title,
        List.of(),
        draft.links());
  }

  private Optional<Found> leader(Draft draft) {
    String key = Words.key(persons.bare(draft));
    boolean bare = tables.people().isSurname(key);
    String surname = bare ? key : People.surname(key);
    Optional<Hint> hint = reading.hint(draft);
    if (!bare) {
      return incumbent(draft, surname, hint);
    }
    if (!draft.titles().isEmpty()) {
      Optional<Found> known = persons.known(titled(draft, surname), draft, hint);
      if (known.isPresent()) {
        return known;
      }
    }
    return tables
        .people()
        .leader(surname, reading.day(), reading::isAbroad)
        .flatMap(r -> persons.known(List.of(List.of(r)), draft, hint));
  }

  /** A name in full that no table has: one in office then of that surname and title. */
  private Optional<Found> incumbent(Draft draft, String surname, Optional<Hint> hint) {
    Optional<Found> byOneName =
        tables
            .people()
            .leaderByOneName(surname, reading.day(), reading::isAbroad)
            .filter(r -> hint.map(h -> isOf(r, h)).orElse(true))
            .flatMap(r -> persons.known(List.of(List.of(r)), draft, hint));
    List<List<Row>> holding =
        titled(draft, surname).stream()
            .map(p -> p.stream().filter(r -> Term.of(r).holds(reading.day())).toList())
            .filter(p -> !p.isEmpty() && hint.map(h -> isOf(p.get(0), h)).orElse(true))
            .toList();
    return byOneName.or(() -> persons.known(holding, draft, hint));
  }

  /** The people of a surname who hold or held the office of the title. */
  private List<List<Row>> titled(Draft draft, String surname) {
    Set<String> offices =
        draft.titles().stream()
            .flatMap(t -> t.rows(Sort.OFFICE).stream())
            .map(r -> r.get("office"))
            .collect(Collectors.toSet());
    return tables.people().ofSurname(surname).stream()
        .map(
            p ->
                p.stream()
                    .filter(r -> offices.contains(tables.offices().normal(r.get("office"))))
                    .toList())
        .filter(p -> !p.isEmpty())
        .toList();
  }
}
