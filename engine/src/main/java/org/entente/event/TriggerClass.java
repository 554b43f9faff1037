package org.entente.event;

import java.util.Optional;
import org.entente.knowledge.Row;
import org.entente.model.EventType;

/**
 * A class of triggers with one meaning and one frame: a row of classes.tsv.
 *
 * @param event what it is where it has no event inside; empty for words that mean nothing alone
 * @param operator what it does to the event inside; empty for plain events
 * @param verb frame of its verbs and adjectives
 * @param noun frame of its nouns
 * @param follower who does what follows: the object ("urged B to leave"), the subject ("visited B
 *     to thank it"), or whoever is more usual
 * @param speech whether the deed is one of words, so that its actor is also its speaker
 */
record TriggerClass(
    Row row,
    Optional<EventType> event,
    String mode,
    Optional<String> operator,
    Frame verb,
    Frame noun,
    Doer follower,
    boolean speech) {

  /** A party of a deed. */
  enum Doer {
    OBJECT,
    SUBJECT,
    EITHER;

    private static Doer of(Row row) {
      return switch (row.get("control")) {
        case "obj" -> OBJECT;
        case "subj" -> SUBJECT;
        case "" -> EITHER;
        default -> throw row.wrong("control", "is none of obj, subj");
      };
    }
  }

  static TriggerClass of(Row row) {
    return new TriggerClass(
        row,
        row.find("event").map(e -> row.constant(EventType.class, "event")),
        row.get("mode"),
        row.find("operator"),
        Frame.of(row, "frame"),
        Frame.of(row, "noun_frame"),
        Doer.of(row),
        row.get("speech").equals("yes"));
  }
}
