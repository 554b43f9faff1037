package org.entente.event;

import java.util.List;
import org.entente.knowledge.Row;

/**
 * Which slots of a trigger give actor and recipient: {@code subj > obj|on}. With {@code <>} the two
 * stand on a par and each is the other's recipient.
 */
record Frame(List<Slot> actor, List<Slot> recipient, boolean symmetric) {

  /** Whether the actor is whoever says the sentence. */
  boolean isBySpeaker() {
    return actor.stream().anyMatch(s -> s.name().equals("speaker"));
  }

  /** Reads the frame in a column of a row. */
  static Frame of(Row row, String column) {
    String text = row.get(column);
    boolean symmetric = text.contains("<>");
    String[] sides = text.split(symmetric ? "<>" : ">", -1);
    if (sides.length != 2) {
      throw row.wrong(column, "is not a frame such as 'subj > obj|on' or 'subj <> with'");
    }
    return new Frame(Slot.alternatives(sides[0]), Slot.alternatives(sides[1]), symmetric);
  }
}
