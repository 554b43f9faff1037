package org.entente.event;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entente.knowledge.Row;

/**
 * What must hold of a slot for a trigger to count.
 *
 * <p>{@code obj=treaty,deal} asks for one of these lemmas ({@code obj=@treaties} for one of the
 * list of that name in wordlists.tsv), {@code obj!=time} for none of them, {@code obj:actor} for an
 * actor in it, {@code obj:none} for its absence, {@code subj:several} for more than one phrase,
 * {@code obj:people} for a person or group, {@code obj:event} for an event in it ({@code
 * comp:event}: anywhere inside).
 */
record Condition(Slot slot, Kind kind, Set<String> words) {

  enum Kind {
    ONE_OF,
    NONE_OF,
    ACTOR,
    PERSON,
    STATE,
    PEOPLE,
    EMPTY,
    FILLED,
    SEVERAL,
    EVENT
  }

  static List<Condition> all(Row row, String column, WordLists lists) {
    return Arrays.stream(row.get(column).split(";"))
        .map(String::strip)
        .filter(c -> !c.isEmpty())
        .map(c -> of(c, row, column, lists))
        .toList();
  }

  private static Condition of(String text, Row row, String column, WordLists lists) {
    String[] not = text.split("!=", 2);
    if (not.length == 2) {
      return new Condition(new Slot(not[0]), Kind.NONE_OF, lists.words(not[1], row, column));
    }
    String[] is = text.split("=", 2);
    if (is.length == 2) {
      return new Condition(new Slot(is[0]), Kind.ONE_OF, lists.words(is[1], row, column));
    }
    String[] of = text.split(":", 2);
    if (of.length == 2) {
      return new Condition(new Slot(of[0]), kind(of[1], row, column), Set.of());
    }
    throw row.wrong(column, "is not a condition such as 'obj=treaty,deal' or 'obj:actor'");
  }

  private static Kind kind(String word, Row row, String column) {
    return switch (word) {
      case "actor" -> Kind.ACTOR;
      case "person" -> Kind.PERSON;
      case "state" -> Kind.STATE;
      case "people" -> Kind.PEOPLE;
      case "none" -> Kind.EMPTY;
      case "any" -> Kind.FILLED;
      case "several" -> Kind.SEVERAL;
      case "event" -> Kind.EVENT;
      default ->
          throw row.wrong(
              column, "ends in none of actor, person, people, state, none, any, several, event");
    };
  }
}
