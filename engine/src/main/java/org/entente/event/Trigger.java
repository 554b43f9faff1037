package org.entente.event;

import java.util.List;
import org.entente.knowledge.Row;

/**
 * A word or expression that can carry an event: a row of triggers.tsv.
 *
 * @param head lemma at which it is found: the first word of a verb, the last of a noun
 * @param rest lemmas of the other words
 * @param part {@code v}, {@code n} or {@code a}
 * @param conditions what must hold of its slots
 */
record Trigger(
    Row row,
    String head,
    List<String> rest,
    char part,
    TriggerClass type,
    List<Condition> conditions) {

  static Trigger of(Row row, TriggerClass type, WordLists lists) {
    List<String> words = List.of(row.get("words").split(" "));
    char part = row.get("pos").charAt(0);
    int head = part == 'n' ? words.size() - 1 : 0;
    List<String> rest = part == 'n' ? words.subList(0, head) : words.subList(1, words.size());
    return new Trigger(row, words.get(head), rest, part, type, Condition.all(row, "when", lists));
  }

  /** The frame for its part of speech. */
  Frame frame() {
    return part == 'n' ? type.noun() : type.verb();
  }
}
