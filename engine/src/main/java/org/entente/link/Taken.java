package org.entente.link;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Reason;
import org.entente.model.Token;

/**
 * What a noun may take up.
 *
 * @param row its row in {@code takenup.tsv}
 * @param types the types of the deed
 * @param sector of whom only it is done, or empty
 */
record Taken(String row, Set<EventType> types, String sector) {
  /** How many sentences before it a deed may stand. */
  static final int BACK = 4;

  /** Who did what only his like do is known for longer. */
  private static final int FAR = 8;

  Taken or(Taken other) {
    Set<EventType> both =
        Stream.concat(types.stream(), other.types.stream()).collect(Collectors.toSet());
    return new Taken(row, both, sector.equals(other.sector) ? sector : "");
  }

  /** Whether the noun may mean a deed: rulings are those of courts. */
  boolean means(Event deed) {
    return types.contains(deed.code().type())
        && (sector.isEmpty()
            || deed.actor().stream().anyMatch(a -> a.actor().sector().equals(sector)));
  }

  /** Why a reaction that has the noun goes to the doer of a deed. */
  Reason why(Token noun, Event deed) {
    return new Reason("recipient", row, noun.span(), "who did " + deed.id());
  }

  /** How many sentences before it may stand. */
  int back() {
    return sector.isEmpty() ? BACK : FAR;
  }
}
