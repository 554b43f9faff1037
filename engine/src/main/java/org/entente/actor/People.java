package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;

/** The people of the tables: who holds which office on a day, and whose surname it is. */
final class People {
  private final Offices offices;
  private final Map<String, List<Row>> terms = new HashMap<>();
  private final Map<String, List<Row>> surnames = new HashMap<>();
  private final Map<String, List<Row>> holders = new HashMap<>();

  private People(Offices offices) {
    this.offices = offices;
  }

  static People load(Knowledge knowledge, Offices offices) {
    People people = new People(offices);
    for (Row row : knowledge.table("people").rows()) {
      String office = offices.normal(row.get("office"));
      add(people.terms, row.get("person"), row);
      add(people.surnames, surname(row.get("name")), row);
      add(people.holders, seat(office, row.get("country")), row);
    }
    return people;
  }

  private static void add(Map<String, List<Row>> index, String key, Row row) {
    index.computeIfAbsent(key, k -> new ArrayList<>(2)).add(row);
  }

  private static String seat(String office, String country) {
    return country + " " + office;
  }

  /** The last word of a name, in the spelling of keys. */
  static String surname(String name) {
    String key = Words.key(name);
    return key.substring(key.lastIndexOf(' ') + 1);
  }

  /** All terms of the people these rows are about, one list a person. */
  List<List<Row>> persons(List<Row> rows) {
    Map<String, List<Row>> persons = new LinkedHashMap<>();
    rows.forEach(r -> persons.putIfAbsent(r.get("person"), terms.get(r.get("person"))));
    return List.copyOf(persons.values());
  }

  /** The people of a surname, one list of terms each. */
  List<List<Row>> ofSurname(String surname) {
    return persons(surnames.getOrDefault(surname, List.of()));
  }

  /** The term that tells best who a person is on a day: a term that holds, the highest office. */
  Row on(List<Row> person, Optional<LocalDate> day) {
    return person.stream()
        .min(
            Comparator.<Row>comparingLong(r -> Term.of(r).distance(day))
                .thenComparingInt(r -> offices.rank(r.get("office"))))
        .orElseThrow();
  }

  /** Who holds an office of a country on a day. */
  Optional<Row> holder(String office, String country, Optional<LocalDate> day) {
    if (day.isEmpty()) {
      return Optional.empty();
    }
    return holders.getOrDefault(seat(offices.normal(office), country), List.of()).stream()
        .filter(r -> Term.of(r).holds(day))
        .max(Comparator.comparing(r -> r.get("from")));
  }

  /** The head of state or government on a day whom the tables know by surname alone. */
  Optional<Row> leaderByOneName(String surname, Optional<LocalDate> day) {
    return leader(surname, day).filter(r -> Words.key(r.get("name")).equals(surname));
  }

  /** The one of that surname who heads a state or government on a day, if only one does. */
  Optional<Row> leader(String surname, Optional<LocalDate> day) {
    List<Row> leaders =
        surnames.getOrDefault(surname, List.of()).stream()
            .filter(r -> day.isPresent() && Term.of(r).holds(day))
            .filter(r -> offices.rank(r.get("office")) <= 1)
            .toList();
    boolean one = leaders.stream().map(r -> r.get("person")).distinct().count() == 1;
    return one ? Optional.of(leaders.get(0)) : Optional.empty();
  }
}
