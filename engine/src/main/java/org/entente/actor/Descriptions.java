package org.entente.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Reason;
import org.entente.model.Sentence;

/** Common nouns that take up somebody named before: "the company", "America's top diplomat". */
final class Descriptions {
  private static final int BACK = 8;

  /** Somebody without a name is taken up soon or not at all. */
  private static final int NEAR = 2;

  private static final List<String> CROWNS = List.of("king", "queen", "emir", "sultan", "prince");

  private final Tables tables;
  private final Persons persons;
  private final Cast cast;

  Descriptions(Tables tables, Persons persons, Cast cast) {
    this.persons = persons;
    this.tables = tables;
    this.cast = cast;
  }

  /**
   * The one a definite office was last seen with: "the secretary of state", "the Japanese minister"
   * of a finance minister.
   */
  Optional<Found> again(Draft draft, Optional<Hint> hint) {
    boolean owned =
        hint.filter(h -> h.tie() == Link.Tie.POSSESSOR && h.from().kind() == Kind.PERSON)
            .isPresent();
    if (!draft.isDefinite() || draft.isPlural() || owned) {
      return Optional.empty();
    }
    List<String> offices =
        draft.core().rows(Sort.OFFICE).stream().map(r -> r.get("office")).toList();
    return last(
        draft,
        s ->
            !Homes.gave(s.found())
                && (holds(s.found().actor(), offices)
                    || isTitled(s.draft(), offices)
                    || isAlike(s, draft))
                && hint.map(h -> h.country().equals(s.found().actor().country())).orElse(true));
  }

  /** "A Navy officer … The officer": of the same noun, and of a known country. */
  private static boolean isAlike(Cast.Seen seen, Draft draft) {
    Actor actor = seen.found().actor();
    return isBare(draft)
        && draft.core().length() == 1
        && draft.sentence().index() - seen.draft().sentence().index() <= NEAR
        && seen.draft().form() == Mention.Form.NOMINAL
        && seen.draft().noun().lemma().equalsIgnoreCase(draft.noun().lemma())
        && !seen.draft().isPlural()
        && actor.kind() == Kind.PERSON
        && actor.knownCountry().isPresent();
  }

  /** "Envoy Ann Roe", whatever office the tables know her in. */
  private static boolean isTitled(Draft draft, List<String> offices) {
    return draft.titles().stream()
        .flatMap(t -> t.rows(Sort.OFFICE).stream())
        .anyMatch(r -> offices.contains(r.get("office")));
  }

  /** Whether somebody holds one of these offices, or one of its kind: "minister" is any. */
  private boolean holds(Actor actor, List<String> offices) {
    String held = tables.offices().normal(actor.office());
    return !held.isEmpty()
        && offices.stream().anyMatch(o -> held.equals(o) || held.endsWith(" " + o));
  }

  /** The "Moldova" of "the former Soviet republic of Moldova". */
  static Optional<Draft> named(Draft draft) {
    boolean state =
        draft.core().rows(Sort.DESCRIPTION).stream().anyMatch(r -> kind(r) == Kind.STATE);
    return state
        ? draft.links().stream()
            .filter(l -> l.tie() == Link.Tie.OF && l.draft().sort() == Sort.STATE)
            .map(Link::draft)
            .findFirst()
        : Optional.empty();
  }

  /** The one a description fits. */
  Optional<Found> find(Draft draft, Optional<Hint> hint) {
    boolean specific =
        (isBare(draft) || isCrown(draft) || isModifier(draft) || hint.isPresent())
            && !isNameOfItsOwn(draft);
    boolean ofBody = hint.map(h -> h.from().kind() == Kind.ORGANISATION).orElse(false);
    if (!specific || ofBody || draft.isPlural()) {
      return Optional.empty();
    }
    return draft.core().rows(Sort.DESCRIPTION).stream()
        .flatMap(r -> find(draft, r, hint).stream())
        .findFirst();
  }

  private Optional<Found> find(Draft draft, Row row, Optional<Hint> hint) {
    boolean apart = kind(row) == Kind.PERSON && isTold(draft);
    return last(
            draft,
            s -> !apart && isNamed(s, draft, row) && fits(s.found().actor(), row, hint, draft))
        .or(() -> holder(row, hint, draft))
        .or(() -> own(row, hint))
        .map(f -> because(f, row, draft));
  }

  /**
   * "A school" is no "group": bodies are taken up by their names; and "the commission" is one that
   * was called so.
   */
  private static boolean isNamed(Cast.Seen seen, Draft draft, Row row) {
    Actor actor = seen.found().actor();
    if (actor.kind() != Kind.ORGANISATION) {
      return true;
    }
    if (row.id().equals("group") && (actor.sector().equals("JRN") || isMedium(seen))) {
      return false;
    }
    return row.id().equals("called")
        ? isCalled(seen, draft.noun().lemma().toLowerCase(Locale.ROOT))
        : !seen.found().actor().id().startsWith("agents:");
  }

  /** "On Telegram": where something is told, not who tells it. */
  private static boolean isMedium(Cast.Seen seen) {
    Sentence sentence = seen.draft().sentence();
    return seen.found().actor().sector().equals("BUS")
        && sentence.children(sentence.token(seen.head()), "case").stream()
            .anyMatch(c -> c.text().equalsIgnoreCase("on"));
  }

  private static boolean isCalled(Cast.Seen seen, String noun) {
    boolean known = seen.found().actor().knownCountry().isPresent();
    String words = seen.draft().name() + " " + seen.found().actor().name();
    List<String> all = List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    return (all.contains(noun) || all.contains(noun + "s"))
        && (known || !seen.found().actor().id().startsWith("agents:"));
  }

  /** "His country" of somebody whose country is known, named or not. */
  private Optional<Found> own(Row row, Optional<Hint> hint) {
    return hint.filter(h -> kind(row) == Kind.STATE && tables.nations().isState(h.country()))
        .map(h -> Found.of(tables.nations().state(h.country(), h.confidence()), List.of()));
  }

  /** The holder of the office a description names: "Spain's top diplomat". */
  private Optional<Found> holder(Row row, Optional<Hint> hint, Draft draft) {
    return row.list("offices").stream()
        .flatMap(o -> hint.stream().flatMap(h -> persons.holder(o, h.country(), draft).stream()))
        .findFirst();
  }

  /** "The man in the next room", "the man who fled" is told apart from whoever was named before. */
  private static boolean isTold(Draft draft) {
    Sentence sentence = draft.sentence();
    return sentence.children(draft.noun(), "acl", "acl:relcl", "nmod").stream()
        .anyMatch(c -> c.index() > draft.last());
  }

  /** "The Sula Dockers Federation" is no federation told of before. */
  private static boolean isNameOfItsOwn(Draft draft) {
    int before = draft.core().first() - 1;
    return draft.isCapital()
        && before >= draft.first()
        && Character.isUpperCase(draft.sentence().token(before).text().charAt(0))
        && draft.sentence().token(before).isProperNoun();
  }

  /** "The company", not "the old company". */
  private static boolean isBare(Draft draft) {
    return draft.isDefinite() && draft.first() + 1 == draft.core().first();
  }

  /** "The kingdom", "the tiny emirate". */
  private boolean isCrown(Draft draft) {
    return draft.isDefinite() && tables.roles().hasLemma("monarchy", draft.noun());
  }

  /** "The bloc" that was told of last, which need not be the European one. */
  Optional<Found> bloc(Draft draft, Predicate<Actor> betweenStates) {
    return draft.core().can(Sort.DESCRIPTION) && draft.first() > 0
        ? find(draft.from(draft.first() - 1), Optional.empty())
            .filter(f -> betweenStates.test(f.actor()))
        : Optional.empty();
  }

  /** The kingdom that a text is about: one that has a king on its day. */
  Optional<Found> crown(Draft draft, Supplier<Optional<Hint>> home) {
    return isCrown(draft)
        ? home.get()
            .filter(h -> reigns(h.country(), draft))
            .map(h -> Found.of(tables.nations().state(h.country(), 0.6), List.of(h.reason(draft))))
        : Optional.empty();
  }

  private boolean reigns(String country, Draft draft) {
    return CROWNS.stream().anyMatch(o -> persons.holder(o, country, draft).isPresent());
  }

  /** The "commission" of "commission proposals", of which a text that says so has one. */
  private static boolean isModifier(Draft draft) {
    return draft.first() == draft.core().last()
        && draft.noun().plainRelation().equals("compound")
        && draft.core().rows(Sort.DESCRIPTION).stream()
            .anyMatch(r -> r.find("country").isPresent());
  }

  private boolean fits(Actor actor, Row row, Optional<Hint> hint, Draft draft) {
    boolean country =
        hint.map(h -> h.country().equals(actor.country())).orElse(true)
            && row.find("country").map(actor.country()::equals).orElse(true);
    boolean sector = row.find("sector").map(actor.sector()::equals).orElse(true);
    List<String> offices = row.list("offices");
    boolean crown = !isCrown(draft) || reigns(actor.country(), draft);
    boolean office = offices.isEmpty() || offices.contains(tables.offices().normal(actor.office()));
    return country && sector && office && crown && actor.kind() == kind(row);
  }

  private static Kind kind(Row row) {
    return row.constant(Kind.class, "kind");
  }

  private Optional<Found> last(Draft draft, Predicate<Cast.Seen> fits) {
    return cast.before(draft, BACK, fits).stream().findFirst().map(Cast.Seen::found);
  }

  private static Found because(Found found, Row row, Draft draft) {
    return found.because(
        new Reason("actor", row.name(), draft.span(), "takes up " + found.actor().name()));
  }
}
