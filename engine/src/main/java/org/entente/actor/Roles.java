package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Kind;
import org.entente.model.Reason;

/** Offices and generic agents, made somebody by the country or organisation they stand with. */
final class Roles {
  private final Tables tables;
  private final Vocabulary words;
  private final Persons persons;
  private final Sectors sectors;
  private final Optional<LocalDate> day;
  private final String text;

  /** Roles in one article. */
  Roles(Tables tables, Persons persons, AnnotatedArticle article) {
    this.tables = tables;
    this.words = tables.roles();
    this.persons = persons;
    this.sectors = new Sectors(tables, article);
    this.day = article.article().date();
    this.text = article.text();
  }

  /**
   * The row that tells what a role is: an office of that country, else any office, else an agent.
   */
  static Optional<Row> row(Piece piece, Optional<Hint> hint) {
    List<Row> offices = piece.rows(Sort.OFFICE);
    Optional<Row> own =
        offices.stream().filter(r -> hint.map(h -> h.isOf(r)).orElse(false)).findFirst();
    Optional<Row> free = offices.stream().filter(r -> r.get("country").isEmpty()).findFirst();
    return own.or(() -> free)
        .or(() -> offices.stream().findFirst())
        .or(() -> piece.rows(Sort.AGENT).stream().findFirst());
  }

  /** The class that a role's row gives, or nothing. */
  static String sector(Draft draft) {
    return row(draft.core(), Optional.empty()).map(r -> r.get("sector")).orElse("");
  }

  /** Whether somebody is known by a role only: "the coast guard". */
  static boolean isBare(Actor actor) {
    return actor.id().startsWith("offices:") || actor.id().startsWith("agents:");
  }

  /** How reasons name a role's row; its own words where it has none. */
  static String name(Draft draft) {
    return row(draft.core(), Optional.empty()).map(Row::name).orElse(draft.name());
  }

  /** The one state or body that an office is of wherever it is named: "a U.N. official". */
  static Optional<Hint> own(Piece piece) {
    List<String> countries =
        piece.rows(Sort.OFFICE).stream().map(r -> r.get("country")).distinct().toList();
    return countries.size() == 1 ? own(piece.rows(Sort.OFFICE).get(0), true) : Optional.empty();
  }

  /** The same where it is an office of several states, which is theirs wherever it is held. */
  Optional<Hint> between(Piece piece) {
    return own(piece).filter(h -> !tables.nations().isState(h.country()));
  }

  private static Optional<Hint> own(Row row, boolean office) {
    return office && !row.get("country").isEmpty()
        ? Optional.of(new Hint(row.get("country"), Actor.unknown(row.get("phrase")), Link.Tie.SAME))
        : Optional.empty();
  }

  /** Who a role stands for, given where its country comes from. */
  Found find(Draft draft, Optional<Hint> given) {
    Piece core = counted(draft).core();
    Row row = row(core, given).orElseThrow();
    boolean office = core.rows(Sort.OFFICE).contains(row);
    Optional<Hint> hint = seated(draft.core(), given).or(() -> own(row, office));
    Optional<Row> holder = office ? holder(draft, row, hint) : Optional.empty();
    if (holder.isPresent()) {
      return held(draft, row, holder.get(), hint);
    }
    String gender = draft.isPlural() ? "" : tables.lexicon().genderOfNoun(draft.noun());
    return new Found(actor(draft, row, office, hint), gender, reasons(draft, row, hint));
  }

  /** The "doctors" of "hundreds of doctors", who are of their class. */
  private Draft counted(Draft draft) {
    return words.hasLemma("count", draft.noun())
        ? draft.links().stream()
            .filter(l -> l.tie() == Link.Tie.OF)
            .map(Link::draft)
            .filter(d -> d.sort() == Sort.OFFICE || d.sort() == Sort.AGENT)
            .findFirst()
            .orElse(draft)
        : draft;
  }

  /** "The UN envoy in Kenya" is the UN's: where somebody is says less than what he is. */
  Optional<Hint> seated(Piece piece, Optional<Hint> given) {
    return given
        .filter(h -> h.tie().compareTo(Link.Tie.OF) <= 0)
        .or(() -> between(piece))
        .or(() -> given);
  }

  /** Who holds a seat of a state on the day, where the seat and not just anybody is meant. */
  private Optional<Row> holder(Draft draft, Row row, Optional<Hint> hint) {
    String country = hint.map(Hint::country).orElse("");
    return isSeat(row) && !isAny(draft) && !isPast(draft) && !Service.is(hint)
        ? tables.people().holder(row.get("office"), country, day)
        : Optional.empty();
  }

  /** One seat a state, unlike candidates, tycoons and columnists. */
  private boolean isSeat(Row row) {
    return !words.has("seatless", row.get("office")) && !words.has("calling", row.get("rank"));
  }

  /** "A president", "the next president", "presidents" are not the one in office. */
  private boolean isAny(Draft draft) {
    return draft.isPlural()
        || draft.isIndefinite()
        || Deputies.is(draft, words)
        || draft.sentence().tokens().subList(draft.first(), draft.core().first()).stream()
            .anyMatch(t -> words.hasText("yet", t));
  }

  private boolean isPast(Draft draft) {
    return tables.lexicon().isPast(draft);
  }

  private Found held(Draft draft, Row row, Row holder, Optional<Hint> hint) {
    double sure = 0.9 * hint.map(Hint::confidence).orElse(0.8);
    List<Reason> reasons = new ArrayList<>(reasons(draft, row, hint));
    reasons.add(new Reason("actor", holder.name(), draft.span(), "holds the office on the day"));
    return new Found(persons.actor(holder, sure), holder.get("gender"), reasons);
  }

  private Actor actor(Draft draft, Row row, boolean office, Optional<Hint> hint) {
    double sure = hint.map(h -> 0.3 + 0.6 * h.confidence()).orElse(0.45);
    return new Actor(
        draft.span().of(text),
        row.name(),
        hint.map(Hint::country).orElse(""),
        sectors.of(counted(draft), row, hint),
        office && !isPast(draft) ? office(draft, row) : "",
        kind(draft, row, office),
        sure);
  }

  private String office(Draft draft, Row row) {
    String office = row.get("office");
    return Deputies.is(draft, words) ? "deputy " + office : office;
  }

  private Kind kind(Draft draft, Row row, boolean office) {
    boolean human = !tables.lexicon().genderOfNoun(draft.noun()).isEmpty();
    if (office || human || row.get("kind").matches("person|membership")) {
      return draft.isPlural() ? Kind.GROUP : Kind.PERSON;
    }
    return row.get("kind").matches("group|belonging") ? Kind.GROUP : Kind.ORGANISATION;
  }

  private static List<Reason> reasons(Draft draft, Row row, Optional<Hint> hint) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(new Reason("actor.sector", row.name(), draft.coreSpan(), ""));
    hint.ifPresent(h -> reasons.add(h.reason(draft)));
    return reasons;
  }
}
