package org.entente.cluster;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Kind;

/**
 * How like those are who do something in two reports, or to whom it is done: from 0 to 1, or a veto
 * where they are others. A state, its government and its forces stand for one another, and so do
 * descriptions of one sort of people; two persons with names of their own never do.
 */
final class Parties {
  private static final double UNSAID = 0.5;

  /** Sectors that act as one body in what reports tell of a state or a conflict. */
  private static final Set<String> BODIES = Set.of("GOV", "MIL", "COP", "SPY", "REB", "UAF");

  private static final Set<String> LINKS = Set.of("of", "de", "al", "bin", "the", "and", "for");

  private Parties() {}

  /** The most like two of both sides; unsaid where one side is not told. */
  static double likeness(List<Actor> some, List<Actor> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return UNSAID;
    }
    double best = Likeness.VETO;
    for (Actor a : some) {
      for (Actor b : others) {
        best = Math.max(best, likeness(a, b));
      }
    }
    return best;
  }

  private static double likeness(Actor a, Actor b) {
    if (!a.id().isEmpty() && a.id().equals(b.id()) || plain(a).equals(plain(b))) {
      return 1;
    }
    if (areOthers(a, b)) {
      return Likeness.VETO;
    }
    boolean vague = isVague(a) || isVague(b);
    if (a.country().isEmpty() || b.country().isEmpty()) {
      boolean sector =
          a.sector().isEmpty() || b.sector().isEmpty() || a.sector().equals(b.sector());
      return sector ? (vague ? 0.5 : 0.4) : vague ? 0.2 : Likeness.VETO;
    }
    if (!a.country().equals(b.country())) {
      return Likeness.VETO;
    }
    return isVague(a) && isVague(b) ? 0.3 : countrymen(a, b, vague);
  }

  private static double countrymen(Actor a, Actor b, boolean vague) {
    if (a.kind() == Kind.PERSON && b.kind() == Kind.PERSON) {
      return 0.3;
    }
    boolean bodies = BODIES.contains(a.sector()) && BODIES.contains(b.sector());
    if (a.sector().equals(b.sector())) {
      return bodies || share(a, b) ? 0.9 : 0.5;
    }
    return vague ? 0.7 : bodies ? 0.6 : 0.3;
  }

  /**
   * Two persons of different names; a person or an organisation and an organisation of another
   * name, unless one is a body of a state, or both are of one sector and one of them a person, who
   * may speak for it.
   */
  private static boolean areOthers(Actor a, Actor b) {
    boolean persons = a.kind() == Kind.PERSON && b.kind() == Kind.PERSON;
    if (!isNamed(a) || !isNamed(b) || (persons ? oneHolds(a, b) : share(a, b))) {
      return false;
    }
    boolean either = a.kind() == Kind.PERSON || b.kind() == Kind.PERSON;
    boolean state = a.sector().equals("GOV") || b.sector().equals("GOV");
    return persons || !state && !(either && a.sector().equals(b.sector()));
  }

  /** A name with capitals: "Ann Day", no "local politicians" and no "the mayor". */
  private static boolean isNamed(Actor actor) {
    boolean kind = actor.kind() == Kind.PERSON || actor.kind() == Kind.ORGANISATION;
    return kind
        && Arrays.stream(actor.name().split("[\\s-]+"))
            .allMatch(w -> LINKS.contains(w) ? !actor.name().startsWith(w) : isCapital(w));
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** Whether one name holds the other, as "Ann Day" does "Day" and not "Tom Day". */
  private static boolean oneHolds(Actor a, Actor b) {
    return words(a).containsAll(words(b)) || words(b).containsAll(words(a));
  }

  /** Whether the names have a word in common. */
  private static boolean share(Actor a, Actor b) {
    Set<String> words = words(a);
    words.retainAll(words(b));
    return !words.isEmpty();
  }

  private static Set<String> words(Actor actor) {
    Set<String> words = new HashSet<>(List.of(plain(actor).split("[^\\p{L}\\p{N}]+")));
    words.removeIf(w -> w.length() < 3 || LINKS.contains(w));
    return words;
  }

  private static boolean isVague(Actor actor) {
    return actor.kind() == Kind.UNKNOWN || actor.kind() == Kind.OPEN;
  }

  private static String plain(Actor actor) {
    return actor
        .name()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(the|a|an|its|his|her|their) ", "")
        .strip();
  }
}
