package org.entente.event;

import java.util.Arrays;
import java.util.List;

/**
 * Where a party of an event stands in the grammar of its trigger.
 *
 * <p>A name is {@code subj}, {@code obj}, {@code iobj}, {@code poss} (possessor), {@code mod}
 * (modifier such as "Turkish"), {@code below} (any word that hangs under it), {@code speaker} (who
 * says the sentence) or a preposition.
 */
record Slot(String name) {

  /** Alternatives, best first: {@code obj|on|against}. */
  static List<Slot> alternatives(String text) {
    return Arrays.stream(text.split("\\|"))
        .map(String::strip)
        .filter(s -> !s.isEmpty() && !s.equals("-"))
        .map(Slot::new)
        .toList();
  }
}
