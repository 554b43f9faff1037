package org.entente.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.model.Reason;

/**
 * "Turkish-backed rebels" are of the state they fight in, not of the one that stands behind them.
 */
final class Backers {
  private static final Pattern PLACED =
      Pattern.compile("homes:(place-.*|dateline|ground|again|same-agent|kin|before)");

  private final Scene scene;
  private final Nations nations;
  private final Function<Draft, Found> reading;

  Backers(Scene scene, Nations nations, Function<Draft, Found> reading) {
    this.scene = scene;
    this.nations = nations;
    this.reading = reading;
  }

  /** The state that the text makes somebody's; where it is the backer's, that of the scene. */
  Optional<Hint> apart(Draft draft, Optional<Hint> home) {
    Set<String> backers =
        draft.links().stream()
            .filter(l -> l.tie() == Link.Tie.BACKER)
            .map(l -> reading.apply(l.draft()).actor().country())
            .collect(Collectors.toSet());
    return backers.isEmpty()
        ? home
        : home.filter(h -> !backers.contains(h.country()) && isSet(h))
            .or(() -> scene(draft, backers));
  }

  /** Whether a place tells it, not merely that a state is named: "fired at American troops". */
  private static boolean isSet(Hint hint) {
    return hint.why().filter(w -> PLACED.matcher(w.row()).matches()).isPresent();
  }

  private Optional<Hint> scene(Draft draft, Set<String> backers) {
    List<String> states =
        scene.sightings().stream()
            .filter(s -> s.sentence() == draft.sentence().index() && s.where())
            .map(Sighting::country)
            .filter(c -> nations.isState(c) && !backers.contains(c))
            .distinct()
            .toList();
    return states.size() == 1 ? Optional.of(hint(draft, states.get(0))) : Optional.empty();
  }

  private Hint hint(Draft draft, String country) {
    Reason why = new Reason("actor.country", "rule:scene of the backed", draft.span(), country);
    return new Hint(country, nations.state(country, 0.7), Link.Tie.CONTEXT, Optional.of(why));
  }
}
