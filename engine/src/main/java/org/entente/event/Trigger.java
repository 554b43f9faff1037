package org.entente.event;

import java.util.List;
import java.util.Optional;
import org.entente.knowledge.Row;

/**
 * A word or expression that can carry an event: a row of triggers.tsv.
 *
 * @param head lemma at which it is found: the first word of a verb, the last of a noun
 * @param rest lemmas of the other words
 * @param part {@code v}, {@code n} or {@code a}
 * @param also the second of its two meanings: a prison sentence convicts and imprisons
 * @param conditions what must hold of its slots
 */
record Trigger(
    Row row,
    String head,
    List<String> rest,
    char part,
    TriggerClass type,
    Optional<TriggerClass> also,
    List<Condition> conditions) {

  static Trigger of(Row row, List<TriggerClass> types, WordLists lists) {
    List<String> words = List.of(row.get("words").split(" "));
    char part = row.get("pos").charAt(0);
    int head = part == 'n' ? words.size() - 1 : 0;
    List<String> rest = part == 'n' ? words.subList(0, head) : words.subList(1, words.size());
    List<Condition> conditions = Condition.all(row, "when", lists);
    Optional<TriggerClass> also = types.stream().skip(1).findFirst();
    return new Trigger(row, words.get(head), rest, part, types.get(0), also, conditions);
  }

  /** The frame of a meaning for its part of speech. */
  Frame frame(TriggerClass meaning) {
    return part == 'n' ? meaning.noun() : meaning.verb();
  }

  /** The frame for its part of speech. */
  Frame frame() {
    return frame(type);
  }
}
