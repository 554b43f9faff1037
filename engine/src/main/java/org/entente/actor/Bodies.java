package org.entente.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.Kind;
import org.entente.model.Token;

/** States, their people, and the organisations of the tables. */
final class Bodies {
  private static final Set<String> SHARED = Set.of("PTY", "OPP", "LAB");

  private final Tables tables;
  private final Optional<LocalDate> day;
  private final Function<Draft, Optional<Hint>> hints;

  Bodies(Tables tables, Optional<LocalDate> day, Function<Draft, Optional<Hint>> hints) {
    this.tables = tables;
    this.day = day;
    this.hints = hints;
  }

  /** An organisation of the table. */
  Found organisation(Draft draft) {
    Found known = Organisations.known(draft, day);
    return branch(draft)
        .map(c -> Organisations.branch(known, draft, c))
        .orElseGet(() -> ofModifier(known, draft));
  }

  /** The state of a firm's branch: "General Motors Canada". */
  private Optional<String> branch(Draft draft) {
    List<Row> rows = draft.core().rows(Sort.ORGANISATION);
    String last = draft.words().get(draft.words().size() - 1).text();
    boolean lengthened =
        !rows.isEmpty()
            && rows.stream()
                .allMatch(
                    r ->
                        r.get("sector").equals("BUS")
                            && !(r.get("name") + r.get("variants")).contains(last));
    return lengthened && draft.core().length() > 1
        ? tables.lexicon().state(draft.words().get(draft.words().size() - 1))
        : Optional.empty();
  }

  /** A state, its people or its seat. */
  Found nation(Draft draft) {
    Found found = tables.nations().find(draft.core(), day, draft).orElseThrow();
    return isPeople(draft) ? people(found, draft) : ofModifier(found, draft);
  }

  /** Bodies and parties that many states have under one name: "the German Foreign Office". */
  private Found ofModifier(Found found, Draft draft) {
    Actor a = found.actor();
    boolean shared =
        a.kind() == Kind.ORGANISATION
            && (Sectors.PUBLIC.contains(a.sector()) || SHARED.contains(a.sector()))
            && (a.country().isEmpty() || tables.nations().isState(a.country()));
    Optional<Hint> hint =
        hints
            .apply(draft)
            .filter(
                h ->
                    shared && (h.tie().compareTo(Link.Tie.OF) < 0 || isPartyIn(draft, a, h))
                        || isChapter(draft, a, h))
            .filter(h -> h.from().kind() == Kind.STATE || isLeader(h, a))
            .filter(h -> tables.nations().isState(h.country()) && !h.country().equals(a.country()));
    return hint.map(h -> Found.of(abroad(a, h, draft), found.reasons())).orElse(found);
  }

  /** "The Conservatives in Norway" are Norwegian. */
  private boolean isPartyIn(Draft draft, Actor body, Hint hint) {
    return hint.tie() == Link.Tie.IN
        && body.sector().equals("PTY")
        && draft.words().stream().allMatch(t -> tables.roles().hasText("partisan", t));
  }

  /** "Turkey's Red Crescent" is Turkish. */
  private boolean isChapter(Draft draft, Actor body, Hint hint) {
    return body.country().equals("NGO")
        && hint.from().kind() == Kind.STATE
        && hint.tie().compareTo(Link.Tie.OF) < 0
        && draft.words().stream().anyMatch(t -> tables.homes().hasText("chapter", t));
  }

  /** "Bavadra's Labour Party" is of his state. */
  private static boolean isLeader(Hint hint, Actor body) {
    return hint.from().kind() == Kind.PERSON
        && hint.tie() == Link.Tie.POSSESSOR
        && SHARED.contains(body.sector());
  }

  private static Actor abroad(Actor a, Hint hint, Draft draft) {
    return new Actor(
        draft.name(), "", hint.country(), a.sector(), "", a.kind(), hint.confidence() * 0.9);
  }

  /** "Two Iranians" are citizens, as is "an Iranian"; "the Iranians" may be their state. */
  private static boolean isPeople(Draft draft) {
    boolean one = draft.sort() == Sort.DEMONYM && !isBeforeNoun(draft) && isOne(draft);
    return one
        || draft.sort() == Sort.DEMONYM && draft.isPlural() && draft.noun().isProperNoun()
        || draft.sort() == Sort.DEMONYM && draft.noun().tag().equals("NNS");
  }

  /** "An Iranian", "a 14-year-old Iranian". */
  private static boolean isOne(Draft draft) {
    int at = draft.first() - 1;
    while (at > 0 && isDescribing(draft.sentence().token(at))) {
      at--;
    }
    return at >= 0 && draft.sentence().token(at).text().matches("(?i)an?|one|another");
  }

  private static boolean isDescribing(Token token) {
    return token.tag().matches("JJ.*|CD|VBN|HYPH") || token.text().matches("year|month");
  }

  private static boolean isBeforeNoun(Draft draft) {
    return draft
        .after()
        .filter(t -> t.isNoun() || t.isAdjective() || isJoined(draft, t))
        .isPresent();
  }

  /**
   * The "French" of "a French and German plan"; not the "American" of "an American and a Swede".
   */
  private static boolean isJoined(Draft draft, Token next) {
    int behind = next.index() + 1;
    boolean apart =
        behind < draft.sentence().size() && draft.sentence().token(behind).tag().matches("DT|CD");
    return next.text().equals("-") || next.text().matches("and|or") && !apart;
  }

  private static Found people(Found state, Draft draft) {
    boolean definite = draft.before().map(t -> t.lemma().equalsIgnoreCase("the")).orElse(false);
    if (definite) {
      return state;
    }
    Actor a = state.actor();
    Kind kind = draft.isPlural() ? Kind.GROUP : Kind.PERSON;
    String sector = a.sector().equals("REB") ? "REB" : "CVL";
    Actor people =
        new Actor(draft.name(), a.id(), a.country(), sector, "", kind, a.confidence() * 0.8);
    return Found.of(people, state.reasons());
  }
}
