package org.entente.actor;

import java.util.List;
import org.entente.knowledge.Row;
import org.entente.model.Token;

/** Whether somebody whose name the tables have is another than the one they know. */
final class Namesakes {
  private final Tables tables;
  private final Persons persons;
  private final Reading reading;

  Namesakes(Tables tables, Persons persons, Reading reading) {
    this.tables = tables;
    this.persons = persons;
    this.reading = reading;
  }

  /** Whether the tables' bearers of a name are not meant. */
  boolean isAnother(Draft draft) {
    List<Row> rows = draft.core().rows(Sort.PERSON);
    boolean untitled = draft.titles().isEmpty();
    return !isPerson(draft)
        || isUnheardOf(rows) && !isTitledSo(draft, rows)
        || untitled && (isStranger(draft) || isAged(draft) && isLittleKnown(rows));
  }

  /** A single word that the tables know is a person in office then, or with the title of one. */
  private boolean isPerson(Draft draft) {
    return draft.name().indexOf(' ') > 0
        || !draft.titles().isEmpty()
        || isInOffice(draft.core().rows(Sort.PERSON));
  }

  private boolean isInOffice(List<Row> rows) {
    return tables.people().persons(rows).stream()
        .flatMap(List::stream)
        .anyMatch(r -> Term.of(r).holds(reading.day()));
  }

  /** A little-known official of a country that the article never speaks of is another man. */
  private boolean isUnheardOf(List<Row> rows) {
    return rows.stream()
        .allMatch(r -> !r.get("source").equals("Entente") && reading.isAbroad(r.get("country")));
  }

  /** Whether the title is that of an office the tables know him in. */
  private boolean isTitledSo(Draft draft, List<Row> rows) {
    return draft.titles().stream()
        .flatMap(t -> t.rows(Sort.OFFICE).stream())
        .map(o -> tables.offices().normal(o.get("office")))
        .anyMatch(
            o ->
                rows.stream()
                    .map(r -> tables.offices().normal(r.get("office")))
                    .anyMatch(held -> held.equals(o) || held.endsWith(" " + o)));
  }

  /** "Mr. Katz" in news of another state than the Katz of the tables, one of many of that name. */
  private boolean isStranger(Draft draft) {
    String surname = Words.key(persons.bare(draft));
    return surname.indexOf(' ') < 0
        && (!surname.equals(Words.key(draft.name()))
            || tables.people().ofSurname(surname).size() > 1)
        && tables.people().persons(draft.core().rows(Sort.PERSON)).stream()
            .flatMap(List::stream)
            .allMatch(
                r ->
                    reading.isAbroad(r.get("country"))
                        && tables.offices().rank(r.get("office")) > 1);
  }

  /** ", 55," behind a name marks somebody whom readers do not know. */
  static boolean isAged(Draft draft) {
    List<Token> tokens = draft.sentence().tokens();
    int at = draft.last() + 1;
    return at + 2 < tokens.size()
        && tokens.get(at).text().equals(",")
        && tokens.get(at + 1).text().matches("[1-9][0-9]")
        && tokens.get(at + 2).text().equals(",");
  }

  /** Neither in office on the day nor of those that news of many countries names. */
  private boolean isLittleKnown(List<Row> rows) {
    return !isInOffice(rows) || rows.stream().noneMatch(r -> r.get("source").equals("Entente"));
  }
}
