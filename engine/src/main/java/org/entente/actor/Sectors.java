package org.entente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.knowledge.Row;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Kind;
import org.entente.model.Token;

/** Of which sector a role is in one article: its row's, unless its company makes it another. */
final class Sectors {
  /** Sectors that act for a state. */
  static final Set<String> PUBLIC = Set.of("GOV", "LEG", "JUD", "MIL", "COP", "SPY");

  /** So many different words of a contest make an article one on it. */
  private static final int CONTEST = 2;

  /** So many words of armies to one of police make officers soldiers. */
  private static final int FEW = 2;

  /** Rows for the offices that bodies of every kind have, each with a sector. */
  private static final List<String> HEADS = List.of("head-society", "head-business", "head-any");

  private final Tables tables;
  private final Vocabulary words;
  private final Service service;
  private final AnnotatedArticle article;
  private final Map<String, Long> counts = new HashMap<>();

  Sectors(Tables tables, AnnotatedArticle article) {
    this.tables = tables;
    this.words = tables.roles();
    this.service = new Service(words);
    this.article = article;
  }

  /** Whether a role is an organ of a state, so that a bare "the army" is the state's at hand. */
  static boolean isOfState(Row row) {
    return PUBLIC.contains(row.get("sector"));
  }

  /** The sector of a role, given whom it stands with. */
  String of(Draft draft, Row row, Optional<Hint> hint) {
    if ((tables.lexicon().isPast(draft) || isOfFormer(draft))
            && (isOfState(row) || isMember(draft, row, hint))
        || hint.filter(h -> isKin(draft, h)).isPresent()) {
      return "ELI";
    }
    if (isLoyal(row, hint)) {
      return "REB";
    }
    if (isSecond(draft, hint)) {
      return hint.orElseThrow().from().sector();
    }
    if (isCampaigning(row, draft) || isOpponent(row, draft)) {
      return "PTY";
    }
    if ((words.hasLemma("serving", draft.noun()) || words.hasLemma("adviser", draft.noun()))
        && hint.filter(this::isStanding).isPresent()) {
      return "PTY";
    }
    if (row.get("sector").equals("MIL") && isOfCandidate(hint) && isContest()) {
      return "PTY";
    }
    if (isEnvoy(row, draft, hint)) {
      return "GOV";
    }
    return Service.is(hint) && !isHigh(row, draft, hint)
        ? service.sector(row.get("sector"), draft.noun(), hint.orElseThrow().from())
        : own(row, draft);
  }

  /** "Fighters loyal to the former president". */
  private static boolean isLoyal(Row row, Optional<Hint> hint) {
    return row.get("sector").equals("UAF")
        && hint.filter(h -> h.tie() == Link.Tie.OF)
            .map(Hint::from)
            .filter(f -> f.kind() == Kind.PERSON && f.sector().equals("ELI"))
            .isPresent();
  }

  /** Of a parliament, a cabinet: "three former members of Brazil's Supreme Court". */
  private static boolean isMember(Draft draft, Row row, Optional<Hint> hint) {
    return draft.core().rows(Sort.AGENT).contains(row)
        && row.get("kind").equals("membership")
        && hint.filter(h -> PUBLIC.contains(h.from().sector())).isPresent();
  }

  /** "An official under President Reagan" years after him, "in the Bush administration". */
  private boolean isOfFormer(Draft draft) {
    List<Token> tokens = draft.sentence().tokens();
    int at = draft.last() + 1;
    int end = at + 1;
    while (end < tokens.size()
        && (tokens.get(end).isProperNoun()
            || tokens.get(end).text().matches("the|[Pp]residents?"))) {
      end++;
    }
    if (end >= tokens.size() || !tokens.get(end - 1).isProperNoun()) {
      return false;
    }
    boolean under = tokens.get(at).text().equals("under");
    boolean during =
        tokens.get(at).text().matches("in|during")
            && tokens.get(end).text().matches("administration|government|presidency|years");
    return (under || during) && hasLeft(tokens.get(end - 1));
  }

  /**
   * Whether a surname is of somebody who headed a state or government before, and of nobody now.
   */
  private boolean hasLeft(Token surname) {
    List<Row> terms =
        tables.people().ofSurname(Words.key(surname.text())).stream()
            .flatMap(List::stream)
            .filter(r -> tables.offices().isHead(r.get("office")))
            .toList();
    return !terms.isEmpty()
        && terms.stream().allMatch(r -> Term.of(r).isOver(article.article().date()));
  }

  /** The daughter of somebody who is or was in office. */
  private boolean isKin(Draft draft, Hint hint) {
    String sector = hint.from().sector();
    return hint.from().kind() == Kind.PERSON
        && (PUBLIC.contains(sector) || sector.equals("ELI") || sector.equals("PTY"))
        && words.hasLemma("family", draft.noun());
  }

  /** "The premier's deputy" governs with him. */
  private boolean isSecond(Draft draft, Optional<Hint> hint) {
    return words.hasLemma("second", draft.noun())
        && !draft.isPlural()
        && hint.filter(h -> h.tie() == Link.Tie.POSSESSOR)
            .map(Hint::from)
            .filter(f -> f.kind() == Kind.PERSON && PUBLIC.contains(f.sector()))
            .isPresent();
  }

  /** "Delegates", "staffers" without anybody's name, where candidates contend. */
  private boolean isCampaigning(Row row, Draft draft) {
    return (row.get("sector").equals("UNK") || row.get("sector").equals("ELI"))
        && words.hasLemma("campaigner", draft.noun())
        && draft.links().stream()
            .map(l -> l.draft().sort())
            .allMatch(s -> s.isNational() || s == Sort.PERSON)
        && isContest();
  }

  /** "Rivals", nobody says whose, where candidates contend. */
  private boolean isOpponent(Row row, Draft draft) {
    return row.get("sector").equals("OPP")
        && draft.links().isEmpty()
        && words.hasLemma("rival", draft.noun())
        && isContest();
  }

  /** "The Peruvian delegate" speaks for his state, where no candidates contend. */
  private boolean isEnvoy(Row row, Draft draft, Optional<Hint> hint) {
    return row.get("sector").equals("UNK")
        && words.hasLemma("envoy", draft.noun())
        && hint.filter(h -> h.from().kind() == Kind.STATE).isPresent()
        && !isContest();
  }

  private boolean isUniformed(Row row, Draft draft) {
    return row.get("sector").equals("COP")
        && draft.core().length() == 1
        && words.hasLemma("uniformed", draft.noun());
  }

  /** Whether the article speaks of armies and hardly of police. */
  private boolean isArmed() {
    return count("arms") >= FEW * (1 + count("law"));
  }

  private boolean has(String id) {
    return count(id) > 0;
  }

  /** How many nouns of the article are of a row, counted once. */
  private long count(String id) {
    return counts.computeIfAbsent(id, this::counted);
  }

  private long counted(String id) {
    return article.sentences().stream()
        .flatMap(s -> s.tokens().stream())
        .filter(t -> t.isNoun() && words.hasLemma(id, t))
        .count();
  }

  private boolean isContest() {
    return article.sentences().stream()
            .flatMap(s -> s.tokens().stream())
            .filter(t -> t.isNoun() && words.hasLemma("contest", t))
            .map(t -> t.lemma().toLowerCase(Locale.ROOT))
            .distinct()
            .limit(CONTEST)
            .count()
        == CONTEST;
  }

  /** Whether it is of somebody who stands for an office, whatever he holds. */
  private boolean isStanding(Hint hint) {
    return tables.people().terms(hint.from().id()).stream()
        .filter(r -> r.get("office").endsWith("candidate"))
        .anyMatch(r -> Term.of(r).holds(article.article().date()));
  }

  /** A candidate's "troops" bear no arms. */
  private static boolean isOfCandidate(Optional<Hint> hint) {
    return hint.map(Hint::from)
        .filter(f -> f.kind() == Kind.PERSON && f.sector().equals("PTY"))
        .isPresent();
  }

  /** "Our next president", said by a lawmaker, is no lawmaker for that. */
  private boolean isHigh(Row row, Draft draft, Optional<Hint> hint) {
    return hint.filter(h -> h.from().kind() == Kind.PERSON).isPresent()
        && draft.core().rows(Sort.OFFICE).contains(row)
        && tables.offices().isHead(row.get("office"));
  }

  /** A director or chairman of a body without any word for its class is in no government. */
  private String own(Row row, Draft draft) {
    if (row.get("sector").equals("MIL") && isAgainstCandidate(draft)) {
      return "PTY";
    }
    if (isOfParliament(row, draft)) {
      return "LEG";
    }
    if (isUniformed(row, draft) && isArmed()) {
      return "MIL";
    }
    if (row.get("sector").equals("CRM") && words.hasLemma("taker", draft.noun()) && has("band")) {
      return "REB";
    }
    return head(row, draft)
        .filter(h -> isLone(draft) || isOfUnclassed(draft))
        .map(h -> words.cell(h, "sector"))
        .orElse(row.get("sector"));
  }

  /** "U.S. congressional leaders". */
  private boolean isOfParliament(Row row, Draft draft) {
    return row.get("sector").equals("GOV")
        && draft.sentence().tokens().subList(draft.first(), draft.core().first()).stream()
            .anyMatch(
                t -> t.isAdjective() && words.has("chamber", t.text().toLowerCase(Locale.ROOT)));
  }

  /** Which of the heads of bodies a role is, if it is one. */
  private Optional<String> head(Row row, Draft draft) {
    return draft.core().rows(Sort.OFFICE).contains(row)
        ? HEADS.stream().filter(h -> words.has(h, row.get("office"))).findFirst()
        : Optional.empty();
  }

  /** A director of nothing that is told. */
  private static boolean isLone(Draft draft) {
    return draft.links().isEmpty()
        && draft.core().rows(Sort.OFFICE).stream()
            .anyMatch(r -> r.get("office").equals("director"));
  }

  private boolean isOfUnclassed(Draft draft) {
    return draft.links().stream()
        .filter(l -> l.tie() == Link.Tie.OF || l.tie() == Link.Tie.MODIFIER)
        .map(Link::draft)
        .filter(d -> d.sort() == Sort.NAME)
        .map(d -> NameKind.of(d, tables))
        .anyMatch(k -> k == NameKind.ORGANISATION || k == NameKind.UNKNOWN);
  }

  /** "Anti-Trump forces" are in politics, where he is in a party. */
  private boolean isAgainstCandidate(Draft draft) {
    int before = draft.core().first() - 1;
    String word = before < 0 ? "" : draft.sentence().token(before).text();
    return word.matches("(?i:anti)-\\p{Lu}.+")
        && tables.people().ofSurname(Words.key(word.substring("anti-".length()))).stream()
            .flatMap(List::stream)
            .anyMatch(
                r -> r.get("sector").equals("PTY") && Term.of(r).holds(article.article().date()));
  }
}
