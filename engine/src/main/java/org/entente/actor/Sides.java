package org.entente.actor;

import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Kind;

/** The official last spoken of in a sentence: what he speaks with is mostly of his state. */
final class Sides {
  private final Cast cast;
  private final Nations nations;
  private final Dealings dealings;

  Sides(Cast cast, Tables tables) {
    this.cast = cast;
    this.nations = tables.nations();
    this.dealings = new Dealings(tables.homes());
  }

  /** Who it is, unless the agent is whom he turns against. */
  Optional<Actor> of(Draft draft) {
    return cast.before(draft, 0, s -> isOfficial(s.found().actor())).stream()
        .findFirst()
        .filter(s -> !dealings.isAgainst(draft, s.head()))
        .map(s -> s.found().actor());
  }

  private boolean isOfficial(Actor actor) {
    return actor.kind() == Kind.PERSON
        && Sectors.PUBLIC.contains(actor.sector())
        && nations.isState(actor.country());
  }
}
