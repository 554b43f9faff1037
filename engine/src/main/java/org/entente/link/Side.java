package org.entente.link;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Kind;
import org.entente.model.Mention;

/** Whether two actors are one, or speak for one another: a state, its government and its army. */
final class Side {
  private static final Set<String> STATE = Set.of("", "GOV", "MIL", "COP", "SPY", "LEG", "JUD");

  private Side() {}

  /** Whether somebody of one list stands on the side of somebody of the other. */
  static boolean shared(List<Mention> some, List<Mention> others) {
    return some.stream().anyMatch(a -> others.stream().anyMatch(b -> same(a.actor(), b.actor())));
  }

  /** Whether two actors are one side. */
  static boolean same(Actor a, Actor b) {
    if (!a.id().isEmpty() && a.id().equals(b.id())) {
      return true;
    }
    if (plain(a.name()).equals(plain(b.name())) && !plain(a.name()).isEmpty()) {
      return true;
    }
    boolean country = !a.country().isEmpty() && a.country().equals(b.country());
    return country && (ofState(a) && ofState(b) || sameBody(a, b));
  }

  /** Keys of which two actors on one side share at least one; that alone makes no side. */
  static Set<String> keys(Actor actor) {
    Set<String> keys = new HashSet<>();
    add(keys, "id ", actor.id());
    add(keys, "name ", plain(actor.name()));
    add(keys, "country ", actor.country());
    return keys;
  }

  private static void add(Set<String> keys, String kind, String value) {
    if (!value.isEmpty()) {
      keys.add(kind + value);
    }
  }

  private static boolean ofState(Actor actor) {
    return actor.kind() == Kind.STATE || STATE.contains(actor.sector());
  }

  private static boolean sameBody(Actor a, Actor b) {
    return a.sector().equals(b.sector()) && (a.kind() != Kind.PERSON || b.kind() != Kind.PERSON);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an|its|his|her|their) ", "").strip();
  }
}
