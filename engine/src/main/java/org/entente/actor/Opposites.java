package org.entente.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.actor.Link.Tie;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.Kind;
import org.entente.model.Reason;

/**
 * The other party as one of two sees it: "his host" is an official of another state than he, "its
 * neighbour" the other state that the text is about.
 */
final class Opposites {
  private static final String OTHER = "other";
  private static final int BACK = 8;

  /** How much of what the text says of other states the one must have. */
  private static final double SHARE = 0.5;

  private final Cast cast;
  private final Scene scene;
  private final Nations nations;
  private final Function<Draft, Found> reading;

  Opposites(Cast cast, Scene scene, Nations nations, Function<Draft, Found> reading) {
    this.cast = cast;
    this.scene = scene;
    this.nations = nations;
    this.reading = reading;
  }

  /** Whether a phrase tells of whom somebody faces, not of what he is. */
  static boolean is(Piece piece) {
    return row(piece).isPresent();
  }

  private static Optional<Row> row(Piece piece) {
    return piece.rows(Sort.DESCRIPTION).stream()
        .filter(r -> r.list("offices").contains(OTHER))
        .findFirst();
  }

  /** Who is meant, where the text tells whom he faces. */
  Optional<Found> find(Draft draft) {
    Optional<String> owner =
        draft.links().stream()
            .filter(l -> l.tie() == Tie.POSSESSOR)
            .map(l -> reading.apply(l.draft()).actor())
            .filter(Opposites::acts)
            .map(Actor::country)
            .filter(nations::isState)
            .findFirst();
    return owner
        .filter(o -> !draft.isPlural())
        .flatMap(o -> row(draft.core()).flatMap(r -> of(o, r, draft)));
  }

  /** A state or who acts for it: a citizen's neighbour is no state. */
  private static boolean acts(Actor owner) {
    return owner.kind() == Kind.STATE || Sectors.PUBLIC.contains(owner.sector());
  }

  private Optional<Found> of(String owner, Row row, Draft draft) {
    Reason why = new Reason("actor", row.name(), draft.span(), "of another state than " + owner);
    Optional<Found> found =
        row.get("kind").equals("state")
            ? state(owner).map(s -> Found.of(s, List.of()))
            : official(owner, draft);
    return found.map(f -> f.because(why));
  }

  /** The last one who acts for another state. */
  private Optional<Found> official(String owner, Draft draft) {
    return cast.before(draft, BACK, s -> isOfficial(s.found().actor(), owner)).stream()
        .findFirst()
        .map(Cast.Seen::found);
  }

  private boolean isOfficial(Actor actor, String owner) {
    return actor.kind() == Kind.PERSON
        && Sectors.PUBLIC.contains(actor.sector())
        && nations.isState(actor.country())
        && !actor.country().equals(owner);
  }

  /** The state of which the text says most besides. */
  private Optional<Actor> state(String owner) {
    List<Sighting> others =
        scene.sightings().stream().filter(s -> !s.country().equals(owner)).toList();
    return Sighting.shares(others, 0).entrySet().stream()
        .filter(e -> e.getValue() > SHARE)
        .max(Map.Entry.comparingByValue())
        .map(e -> nations.state(e.getKey(), e.getValue()));
  }
}
