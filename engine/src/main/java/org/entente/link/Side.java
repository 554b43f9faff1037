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

  private static final Set<String> FORCES = Set.of("GOV", "MIL");

  private Side() {}

  /** Whether somebody of one list stands on the side of somebody of the other. */
  static boolean shared(List<Mention> some, List<Mention> others) {
    return some.stream().anyMatch(a -> others.stream().anyMatch(b -> same(a.actor(), b.actor())));
  }

  /** Whether two actors are one side. */
  static boolean same(Actor a, Actor b) {
    if (named(a, b)) {
      return true;
    }
    boolean country = !a.country().isEmpty() && a.country().equals(b.country());
    return country && (ofState(a) && ofState(b) || sameBody(a, b));
  }

  /**
   * Whether two actors are one, or both act for one state: itself, its government or its forces,
   * and those who hold their offices. Closer than a side: a member of parliament is nobody else.
   */
  static boolean close(Actor a, Actor b) {
    boolean state = !a.country().isEmpty() && a.country().equals(b.country());
    return named(a, b) || state && actsForState(a) && actsForState(b);
  }

  /** How many of some actors are close to one of others. */
  static long close(List<Mention> some, List<Mention> others) {
    return some.stream()
        .filter(a -> others.stream().anyMatch(b -> close(a.actor(), b.actor())))
        .map(a -> a.actor().country() + a.actor().name())
        .distinct()
        .count();
  }

  private static boolean named(Actor a, Actor b) {
    return !a.id().isEmpty()
            && a.id().equals(b.id())
            && (!isKind(a) || a.country().equals(b.country()))
        || !plain(a.name()).isEmpty() && plain(a.name()).equals(plain(b.name()));
  }

  /** "Libyan planes" and "its planes" have a row in common, not an owner. */
  private static boolean isKind(Actor actor) {
    return actor.id().matches("(agents|offices):.*");
  }

  private static boolean actsForState(Actor actor) {
    return actor.kind() == Kind.STATE || FORCES.contains(actor.sector());
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
