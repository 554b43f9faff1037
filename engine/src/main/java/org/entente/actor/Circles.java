package org.entente.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Actor;
import org.entente.model.Kind;
import org.entente.model.Mention.Form;

/**
 * The body that people without a state belong to by what was said before: "the ministers" after the
 * European Community are its, "a spokesman" after a firm is the firm's.
 */
final class Circles {
  private static final int NEAR = 2;

  /** The party of a convention's delegates is told once in a while. */
  private static final int FAR = 8;

  /** Bodies whose spokesmen are told of without their name. */
  private static final Set<String> PRIVATE = Set.of("BUS", "PTY", "SOC", "LAB", "EDU", "MED");

  /** Bodies of a state whose spokesmen are told of right behind them. */
  private static final Set<String> OF_STATE = Set.of("GOV", "MIL", "COP", "JUD", "LEG");

  /** Offices that firms and clubs have as well as states. */
  private static final Set<String> HEADS =
      Set.of("president", "vice president", "chairman", "director", "founder", "chief executive");

  private final Cast cast;
  private final Nations nations;

  Circles(Cast cast, Nations nations) {
    this.cast = cast;
    this.nations = nations;
  }

  /** The body, where the last one said could be. */
  Optional<Hint> of(Draft draft) {
    if (draft.core().length() > 1 || !draft.links().isEmpty()) {
      return Optional.empty();
    }
    List<String> offices =
        draft.core().rows(Sort.OFFICE).stream().map(r -> r.get("office")).toList();
    if (draft.isPlural() && offices.contains("minister")) {
      return last(draft, NEAR, a -> isBetweenStates(a)).map(Circles::hint);
    }
    boolean head = isHead(draft) && !isOfState(draft, offices);
    int near = head ? 0 : isDelegate(draft) ? FAR : NEAR;
    boolean spokesman = !draft.isPlural() && offices.contains("spokesperson");
    Optional<Actor> teller = spokesman ? teller(draft) : Optional.empty();
    if (teller.isPresent()) {
      return teller.map(Circles::hint);
    }
    boolean one = !draft.isPlural() && (head || spokesman);
    return one || isDelegate(draft)
        ? last(draft, near, a -> !isBetweenStates(a))
            .filter(a -> PRIVATE.contains(a.sector()))
            .map(Circles::hint)
        : Optional.empty();
  }

  /** Whether a role is one that firms and clubs have as well as states. */
  static boolean isHead(Draft draft) {
    return !draft.isPlural()
        && draft.core().rows(Sort.OFFICE).stream().anyMatch(r -> HEADS.contains(r.get("office")));
  }

  /** "The president" by itself is the state's. */
  private static boolean isOfState(Draft draft, List<String> offices) {
    return offices.contains("president") && draft.isDefinite();
  }

  private static boolean isDelegate(Draft draft) {
    return draft.noun().lemma().equalsIgnoreCase("delegate");
  }

  /** "The army denied it. It had no planes there, a spokesman said": whose deed is told last. */
  private Optional<Actor> teller(Draft draft) {
    return cast.before(draft, NEAR, Circles::isDoer).stream()
        .findFirst()
        .map(s -> s.found().actor())
        .filter(a -> a.kind() == Kind.ORGANISATION || a.kind() == Kind.STATE)
        .filter(a -> OF_STATE.contains(a.sector()) && a.knownCountry().isPresent());
  }

  private static boolean isDoer(Cast.Seen seen) {
    return seen.draft().sentence().token(seen.head()).relation().equals("nsubj")
        && seen.draft().form() != Form.ADJECTIVE
        && !Belongings.is(seen.draft().core())
        && seen.found().actor().kind() != Kind.OPEN
        && seen.found().actor().kind() != Kind.UNKNOWN;
  }

  private Optional<Actor> last(Draft draft, int near, Predicate<Actor> fits) {
    return cast.before(draft, near, s -> s.found().actor().kind() == Kind.ORGANISATION).stream()
        .map(s -> s.found().actor())
        .filter(fits)
        .findFirst();
  }

  /** Whether a body is one of several states. */
  boolean isBetweenStates(Actor actor) {
    return actor.sector().equals("GOV")
        && actor.knownCountry().isPresent()
        && !nations.isState(actor.country());
  }

  private static Hint hint(Actor body) {
    return new Hint(body.country(), body, Link.Tie.CONTEXT);
  }
}
