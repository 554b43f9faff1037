package org.entente.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Actor;
import org.entente.model.Kind;

/** The two that "the two sides" or "both leaders" are. */
final class Pairs {
  private Pairs() {}

  /** The names of the two most salient ones, parted by {@code |}, or empty. */
  static String members(Draft draft, String kind, Cast cast) {
    Predicate<Cast.Seen> fits =
        kind.equals("pair-person")
            ? s -> s.found().actor().kind() == Kind.PERSON
            : s -> s.found().actor().knownCountry().isPresent();
    Set<String> names = new LinkedHashSet<>();
    List<Actor> actors = new ArrayList<>();
    cast.before(draft, 3, fits).forEach(s -> actors.add(s.found().actor()));
    for (Actor actor : actors) {
      names.add(kind.equals("pair-person") ? actor.name() : actor.country());
    }
    return names.size() < 2 ? "" : String.join("|", new ArrayList<>(names).subList(0, 2));
  }
}
