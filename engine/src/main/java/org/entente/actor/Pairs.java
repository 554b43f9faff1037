package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Actor;
import org.entente.model.Kind;

/** The two that "the two sides" or "both leaders" are. */
final class Pairs {
  /** How many sentences back the two may be named. */
  private static final int NEAR = 3;

  private static final int FAR = 1000;

  /** What is no side among two states. */
  private static final Set<String> UNBOUND = Set.of("UNO", "IGO", "NGO", "EUR");

  private Pairs() {}

  /** The two most salient ones, parted by {@code |}, each as {@link #told}; or empty. */
  static String members(Draft draft, String kind, Cast cast) {
    boolean people = kind.equals("pair-person");
    Predicate<Cast.Seen> fits =
        people
            ? s -> s.found().actor().kind() == Kind.PERSON && isNational(s.found().actor())
            : s -> s.found().actor().knownCountry().filter(c -> !UNBOUND.contains(c)).isPresent();
    Map<String, Double> weights = new LinkedHashMap<>();
    for (Cast.Seen one : cast.before(draft, people ? NEAR : FAR, fits)) {
      weights.merge(told(one.found().actor(), people), cast.weight(one, draft), Double::sum);
    }
    List<String> names = new ArrayList<>(weights.keySet());
    names.sort(Comparator.comparingDouble(n -> -weights.get(n)));
    if (names.size() < 2) {
      return "";
    }
    String first = names.get(0);
    String second =
        names.stream()
            .skip(1)
            .filter(n -> !people || !country(n).equals(country(first)))
            .findFirst()
            .orElse(names.get(1));
    return first + "|" + second;
  }

  /** Leaders and ministers that act as two are more often of two states. */
  private static String country(String told) {
    return told.substring(told.lastIndexOf('(') + 1).split("[ )]")[0];
  }

  private static boolean isNational(Actor actor) {
    return actor.knownCountry().isPresent();
  }

  /** A country by its code, a person as "Ana Ruiz (ESP GOV)". */
  private static String told(Actor actor, boolean person) {
    return person
        ? actor.name() + " (" + (actor.country() + " " + actor.sector()).strip() + ")"
        : actor.country();
  }
}
