package org.entente.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Reason;

/**
 * The state a bare agent belongs to: "the army", "a court", "protesters" in a text of several
 * states. Rows of {@code homes.tsv} weigh the evidence; what each state got is told in the reason.
 */
final class Homes {
  /** How far a state must outweigh the next to be that of whom may well be abroad. */
  private static final double ROAMING = 0.75;

  private final Vocabulary homes;
  private final Scene scene;
  private final Nations nations;
  private final Strays strays;
  private final Evidence evidence;
  private final Map<String, String> told = new HashMap<>();
  private final Vocabulary roles;
  private final People people;
  private final Optional<LocalDate> day;

  Homes(Scene scene, Tables tables, Optional<LocalDate> day) {
    this.day = day;
    this.roles = tables.roles();
    this.people = tables.people();
    this.scene = scene;
    this.homes = tables.homes();
    this.nations = tables.nations();
    this.strays = new Strays(homes, scene);
    this.evidence = new Evidence(scene, tables);
  }

  /**
   * The state of an agent.
   *
   * @param side an official who acts in its sentence before it
   * @param need how far it must outweigh the next, as its part of the two, 0.5 to 1
   */
  Optional<Hint> of(Draft draft, double need, Optional<Actor> side) {
    if (strays.isNobodys(draft)) {
      return Optional.empty();
    }
    Optional<Hint> again = scene.again(draft).map(c -> again(draft, c));
    if (again.isPresent()) {
      return again;
    }
    Claims claims = evidence.on(draft, side);
    Optional.ofNullable(told.get(Roles.name(draft))).ifPresent(c -> claims.add(c, "told", 1));
    side.ifPresent(a -> claims.add(a.country(), "side", 1));
    claims.only(c -> isPossible(draft, c));
    double least = strays.isRoaming(draft) ? Math.max(need, ROAMING) : need;
    Optional<Claims.Best> best =
        claims.best().filter(b -> b.part() >= least && !isOfOthers(draft, b.country()));
    best.ifPresent(b -> told.put(Roles.name(draft), b.country()));
    return best.map(b -> hint(draft, b));
  }

  /** Whether somebody without a name has his country from here only: it is judged anew. */
  static boolean gave(Found found) {
    return found.actor().id().startsWith("offices:")
        && found.reasons().stream().anyMatch(r -> r.row().startsWith("homes:"));
  }

  /** An emir is of a state that has one. */
  private boolean isPossible(Draft draft, String country) {
    List<String> crowns =
        draft.core().rows(Sort.OFFICE).stream()
            .map(r -> r.get("office"))
            .filter(o -> roles.has("crowned", o))
            .toList();
    return crowns.isEmpty()
        || crowns.stream().anyMatch(o -> people.holder(o, country, day).isPresent());
  }

  private Hint again(Draft draft, String country) {
    Reason why =
        new Reason("actor.country", homes.name("again"), draft.span(), country + ": as before");
    return new Hint(country, nations.state(country, 0.8), Link.Tie.CONTEXT, Optional.of(why));
  }

  private Hint hint(Draft draft, Claims.Best best) {
    String note = best.country() + ": " + best.told();
    Reason why = new Reason("actor.country", homes.name(best.strongest()), draft.span(), note);
    Actor state = nations.state(best.country(), best.part());
    return new Hint(best.country(), state, Link.Tie.CONTEXT, Optional.of(why));
  }

  /** "An American ally", "its neighbour": of another state than the one beside it. */
  boolean isRelation(Draft draft) {
    return draft.core().length() == 1 && homes.hasLemma("relation", draft.noun());
  }

  /** "His captors": of another state than his, for all that is told. */
  boolean isHarm(Draft draft) {
    return homes.hasLemma("harm", draft.noun())
        && draft.links().stream().anyMatch(l -> l.tie() == Link.Tie.POSSESSOR);
  }

  /** "The fighters" where the text names an armed body of no one state, and none of that state. */
  private boolean isOfOthers(Draft draft, String country) {
    List<Owned> armed = scene.owned().stream().filter(o -> homes.has("band", o.sector())).toList();
    return homes.has("band", Roles.sector(draft))
        && armed.stream().anyMatch(o -> !nations.isState(o.country()))
        && armed.stream().noneMatch(o -> o.country().equals(country));
  }
}
