package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Kind;
import org.entente.model.Reason;

/** Offices and generic agents, made somebody by the country or organisation they stand with. */
final class Roles {
  /** Sectors of roles that take the sector of those they serve: "Hezbollah fighters". */
  private static final Set<String> LENT = Set.of("GOV", "UNK", "UAF", "PTY", "BUS", "");

  /** Sectors that act for a state. */
  static final Set<String> PUBLIC = Set.of("GOV", "LEG", "JUD", "MIL", "COP", "SPY");

  /** Offices that bodies of every kind have, with the sector of most of those without a class. */
  private static final Map<String, String> HEADS =
      Map.of("director", "SOC", "chairman", "BUS", "founder", "SOC", "spokesperson", "");

  /** Offices that many hold at once. */
  private static final Set<String> MANY =
      Set.of(
          "candidate",
          "politician",
          "lawmaker",
          "senator",
          "representative",
          "deputy",
          "member of parliament",
          "member of Congress",
          "assembly member",
          "party leader",
          "activist",
          "lawyer");

  /** Ranks of what people are rather than hold. */
  private static final Set<String> CALLINGS =
      Set.of("business", "media", "community", "education", "health", "criminal", "family");

  /** So many different words of a contest make an article one on it. */
  private static final int CONTEST = 2;

  private static final Set<String> YET = Set.of("next", "future", "potential", "would-be");

  /** Those who serve are of the class of those they serve: "the party's staff". */
  private static final Set<String> SERVING =
      Set.of(
          "staff", "staffer", "employee", "division", "unit", "team", "member", "wing", "branch");

  private static final Set<String> OFFICIAL = Set.of("GOV", "ELI", "UNK");

  private final Tables tables;
  private final Persons persons;
  private final Optional<LocalDate> day;
  private final String text;
  private final AnnotatedArticle article;

  /** Roles in one article. */
  Roles(Tables tables, Persons persons, AnnotatedArticle article) {
    this.tables = tables;
    this.persons = persons;
    this.day = article.article().date();
    this.text = article.text();
    this.article = article;
  }

  private boolean isContest() {
    return article.sentences().stream()
            .flatMap(s -> s.tokens().stream())
            .filter(t -> t.isNoun() && tables.roles().hasLemma("contest", t))
            .map(t -> t.lemma().toLowerCase(Locale.ROOT))
            .distinct()
            .limit(CONTEST)
            .count()
        == CONTEST;
  }

  /**
   * The row that tells what a role is: an office of that country, else any office, else an agent.
   */
  static Optional<Row> row(Piece piece, Optional<Hint> hint) {
    List<Row> offices = piece.rows(Sort.OFFICE);
    Optional<Row> own =
        offices.stream()
            .filter(r -> hint.map(h -> h.country().equals(r.get("country"))).orElse(false))
            .findFirst();
    Optional<Row> free = offices.stream().filter(r -> r.get("country").isEmpty()).findFirst();
    return own.or(() -> free)
        .or(() -> offices.stream().findFirst())
        .or(() -> piece.rows(Sort.AGENT).stream().findFirst());
  }

  /** The class that a role's row gives, or nothing. */
  static String sector(Draft draft) {
    return row(draft.core(), Optional.empty()).map(r -> r.get("sector")).orElse("");
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

  /** Whether a role is an organ of a state, so that a bare "the army" is the state's at hand. */
  static boolean isOfState(Row row) {
    return PUBLIC.contains(row.get("sector"));
  }

  /** Who a role stands for, given where its country comes from. */
  Found find(Draft draft, Optional<Hint> given) {
    Row row = row(draft.core(), given).orElseThrow();
    boolean office = draft.core().rows(Sort.OFFICE).contains(row);
    Optional<Hint> hint = given.isPresent() ? given : own(row, office);
    String country = hint.map(Hint::country).orElse("");
    if (office && isSeat(row) && !isAny(draft) && !isPast(draft)) {
      Optional<Row> holder = tables.people().holder(row.get("office"), country, day);
      if (holder.isPresent() && !isLent(hint)) {
        return holder(draft, row, holder.get(), hint);
      }
    }
    String gender = draft.isPlural() ? "" : tables.lexicon().genderOfNoun(draft.noun());
    return new Found(actor(draft, row, office, hint), gender, reasons(draft, row, hint));
  }

  /** One seat a state, unlike candidates, tycoons and columnists. */
  private static boolean isSeat(Row row) {
    return !MANY.contains(row.get("office")) && !CALLINGS.contains(row.get("rank"));
  }

  /** "A president", "the next president", "presidents" are not the one in office. */
  private static boolean isAny(Draft draft) {
    return draft.isPlural()
        || draft.isIndefinite()
        || draft.sentence().tokens().subList(draft.first(), draft.core().first()).stream()
            .anyMatch(t -> YET.contains(t.text().toLowerCase(Locale.ROOT)));
  }

  private static Optional<Hint> own(Row row, boolean office) {
    return office && !row.get("country").isEmpty()
        ? Optional.of(new Hint(row.get("country"), Actor.unknown(row.get("phrase")), Link.Tie.SAME))
        : Optional.empty();
  }

  private Found holder(Draft draft, Row row, Row holder, Optional<Hint> hint) {
    double sure = 0.9 * hint.map(Hint::confidence).orElse(0.8);
    List<Reason> reasons = new ArrayList<>(reasons(draft, row, hint));
    reasons.add(new Reason("actor", holder.name(), draft.span(), "holds the office on the day"));
    return new Found(persons.actor(holder, sure), holder.get("gender"), reasons);
  }

  private Actor actor(Draft draft, Row row, boolean office, Optional<Hint> hint) {
    String sector = sector(draft, row, hint);
    double sure = hint.map(h -> 0.3 + 0.6 * h.confidence()).orElse(0.45);
    return new Actor(
        draft.span().of(text),
        row.name(),
        hint.map(Hint::country).orElse(""),
        sector,
        office && !isPast(draft) ? row.get("office") : "",
        kind(draft, row, office),
        sure);
  }

  private String sector(Draft draft, Row row, Optional<Hint> hint) {
    if (isPast(draft) && isOfState(row) || hint.filter(h -> isKin(draft, h)).isPresent()) {
      return "ELI";
    }
    if (isCampaigning(row, draft)) {
      return "PTY";
    }
    if (isEnvoy(row, draft, hint)) {
      return "GOV";
    }
    return isLent(hint) ? lent(row, draft, hint) : own(row, draft);
  }

  /** "The Peruvian delegate" speaks for his state, where no candidates contend. */
  private boolean isEnvoy(Row row, Draft draft, Optional<Hint> hint) {
    return row.get("sector").equals("UNK")
        && is("envoy", draft)
        && hint.filter(h -> h.from().kind() == Kind.STATE).isPresent()
        && !isContest();
  }

  /** A director or chairman of a body without any word for its class is in no government. */
  private String own(Row row, Draft draft) {
    if (row.get("sector").equals("MIL") && isAgainstCandidate(draft)) {
      return "PTY";
    }
    boolean closed =
        draft.core().rows(Sort.OFFICE).contains(row)
            && HEADS.containsKey(row.get("office"))
            && (isLone(draft)
                || draft.links().stream()
                    .filter(l -> l.tie() == Link.Tie.OF || l.tie() == Link.Tie.MODIFIER)
                    .map(Link::draft)
                    .filter(d -> d.sort() == Sort.NAME)
                    .map(d -> NameKind.of(d, tables))
                    .anyMatch(k -> k == NameKind.ORGANISATION || k == NameKind.UNKNOWN));
    return closed ? HEADS.get(row.get("office")) : row.get("sector");
  }

  /** "Delegates", "staffers" without anybody's name, where candidates contend. */
  private boolean isCampaigning(Row row, Draft draft) {
    return (row.get("sector").equals("UNK") || row.get("sector").equals("ELI"))
        && is("campaigner", draft)
        && draft.links().stream()
            .map(l -> l.draft().sort())
            .allMatch(s -> s.isNational() || s == Sort.PERSON)
        && isContest();
  }

  /** "Anti-Trump forces" are in politics, where he is in a party. */
  private boolean isAgainstCandidate(Draft draft) {
    int before = draft.core().first() - 1;
    String word = before < 0 ? "" : draft.sentence().token(before).text();
    return word.matches("(?i:anti)-\\p{Lu}.+")
        && tables.people().ofSurname(Words.key(word.substring("anti-".length()))).stream()
            .flatMap(List::stream)
            .anyMatch(r -> r.get("sector").equals("PTY") && Term.of(r).holds(day));
  }

  /** A director of nothing that is told. */
  private static boolean isLone(Draft draft) {
    return draft.links().isEmpty()
        && draft.core().rows(Sort.OFFICE).stream()
            .anyMatch(r -> r.get("office").equals("director"));
  }

  private Kind kind(Draft draft, Row row, boolean office) {
    boolean human = !tables.lexicon().genderOfNoun(draft.noun()).isEmpty();
    if (office || human || row.get("kind").equals("person")) {
      return draft.isPlural() ? Kind.GROUP : Kind.PERSON;
    }
    return row.get("kind").equals("group") ? Kind.GROUP : Kind.ORGANISATION;
  }

  /**
   * Whether the role belongs to an organisation or a company rather than to a state, or serves
   * somebody outside government: "the senator's aides".
   */
  private static boolean isLent(Optional<Hint> hint) {
    return hint.map(Hint::from).filter(f -> !f.sector().isEmpty()).map(Roles::lends).orElse(false);
  }

  private static boolean lends(Actor from) {
    boolean people = from.kind() == Kind.PERSON || from.kind() == Kind.GROUP;
    return from.kind() == Kind.ORGANISATION || people && !OFFICIAL.contains(from.sector());
  }

  /** The sector of whom it serves; a senator's campaign is his party's all the same. */
  private String lent(Row row, Draft draft, Optional<Hint> hint) {
    boolean land =
        !row.get("sector").equals("GOV")
            && (hint.orElseThrow().from().id().startsWith("states:")
                || row.get("sector").equals("PTY") && isAgent(hint.orElseThrow().from()));
    boolean serves =
        SERVING.contains(draft.noun().lemma().toLowerCase(Locale.ROOT)) && !isWork(row, hint);
    boolean ran =
        row.get("sector").equals("PTY") && hint.orElseThrow().from().kind() == Kind.PERSON;
    boolean firm =
        row.get("sector").equals("BUS") && hint.orElseThrow().from().kind() != Kind.ORGANISATION;
    if (isCause(row, draft, hint.orElseThrow().from())) {
      return "PTY";
    }
    boolean lends = !firm && (LENT.contains(row.get("sector")) || serves) && !land && !ran;
    return lends ? hint.orElseThrow().from().sector() : row.get("sector");
  }

  /** The "state" of "the state party" makes no government of it. */
  private static boolean isAgent(Actor actor) {
    return actor.id().startsWith("agents:") && actor.sector().equals("GOV");
  }

  /** The daughter of somebody who is or was in office. */
  private boolean isKin(Draft draft, Hint hint) {
    String sector = hint.from().sector();
    return hint.from().kind() == Kind.PERSON
        && (PUBLIC.contains(sector) || sector.equals("ELI") || sector.equals("PTY"))
        && is("family", draft);
  }

  /** "The senator's movement", "his team": not his seat's, but his cause's. */
  private boolean isCause(Row row, Draft draft, Actor from) {
    return from.kind() == Kind.PERSON
        && from.sector().equals("LEG")
        && row.get("sector").equals("UNK")
        && is("cause", draft);
  }

  private boolean is(String row, Draft draft) {
    return tables.roles().hasLemma(row, draft.noun());
  }

  /** The staff of a firm are its workers. */
  private static boolean isWork(Row row, Optional<Hint> hint) {
    return row.get("sector").equals("LAB") && hint.orElseThrow().from().sector().equals("BUS");
  }

  private boolean isPast(Draft draft) {
    return tables.lexicon().isPast(draft);
  }

  private static List<Reason> reasons(Draft draft, Row row, Optional<Hint> hint) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(new Reason("actor.sector", row.name(), draft.coreSpan(), ""));
    hint.ifPresent(h -> reasons.add(h.reason(draft)));
    return reasons;
  }
}
