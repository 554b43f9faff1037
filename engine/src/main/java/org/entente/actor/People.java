package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;

/** The people of the tables: who holds which office on a day, and whose surname it is. */
final class People {
  private static final Set<String> ELECTED = Set.of("GOV", "LEG");

  private final Offices offices;
  private final Map<String, List<Row>> terms = new HashMap<>();
  private final Map<String, List<Row>> surnames = new HashMap<>();
  private final Map<String, List<Row>> holders = new HashMap<>();
  private final Map<String, List<Row>> skeletons = new HashMap<>();

  private People(Offices offices) {
    this.offices = offices;
  }

  static People load(Knowledge knowledge, Offices offices) {
    People people = new People(offices);
    Map<String, Set<String>> known = new HashMap<>();
    for (Row row : knowledge.table("people").rows()) {
      String office = offices.normal(row.get("office"));
      add(people.terms, row.get("person"), row);
      known
          .computeIfAbsent(row.get("person") + row.get("name"), k -> people.spellings(row))
          .forEach(s -> add(people.surnames, s, row));
      add(people.holders, seat(office, row.get("country")), row);
    }
    return people;
  }

  private static void add(Map<String, List<Row>> index, String key, Row row) {
    index.computeIfAbsent(key, k -> new ArrayList<>(2)).add(row);
  }

  /** Indexes the spellings of a person's name and gives the surnames. */
  private Set<String> spellings(Row row) {
    Set<String> keys = new HashSet<>();
    Stream.concat(Stream.of(row.get("name")), row.list("variants").stream())
        .forEach(
            n -> {
              Skeleton.of(n).ifPresent(keys::add);
              if (!Surnames.isFamilyFirst(row)) {
                Skeleton.ends(n).ifPresent(keys::add);
              }
            });
    keys.forEach(k -> add(skeletons, k, row));
    return Surnames.of(row);
  }

  /** The people whose name in full is this one in other letters, one list of terms each. */
  List<List<Row>> spelt(String name) {
    return Stream.of(Skeleton.of(name), Skeleton.ends(name))
        .flatMap(Optional::stream)
        .map(s -> persons(skeletons.getOrDefault(s, List.of())))
        .filter(p -> !p.isEmpty())
        .findFirst()
        .orElse(List.of());
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

  /** All terms of one person, by the id of an actor. */
  List<Row> terms(String id) {
    return terms.getOrDefault(id.substring(id.indexOf(':') + 1), List.of());
  }

  /** Whether somebody is called so after his full name. */
  boolean isSurname(String key) {
    return surnames.containsKey(key);
  }

  /** The people of a surname, one list of terms each. */
  List<List<Row>> ofSurname(String surname) {
    return persons(surnames.getOrDefault(surname, List.of()));
  }

  /**
   * The term that tells best who a person is on a day: a term that holds, the highest office; of
   * terms that are over, one at the head of a state; else the last; else the first to come.
   */
  Row on(List<Row> person, Optional<LocalDate> day) {
    return person.stream()
        .min(
            Comparator.<Row>comparingInt(r -> phase(r, day))
                .thenComparingLong(r -> Term.of(r).distance(day))
                .thenComparingInt(r -> offices.rank(r.get("office"))))
        .orElseThrow();
  }

  private int phase(Row row, Optional<LocalDate> day) {
    Term term = Term.of(row);
    if (term.holds(day)) {
      return 0;
    }
    return !term.isOver(day) ? 3 : offices.isHead(row.get("office")) ? 1 : 2;
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
  Optional<Row> leaderByOneName(String surname, Optional<LocalDate> day, Predicate<String> abroad) {
    return leader(surname, day, abroad).filter(r -> Words.key(r.get("name")).equals(surname));
  }

  /**
   * The one of that surname who heads a state or government on a day, if only one does; else the
   * only one of that surname in any office then, or in any that voters give; of countries that a
   * text never speaks of, only who governs the most reported states.
   */
  Optional<Row> leader(String surname, Optional<LocalDate> day, Predicate<String> abroad) {
    List<Row> all =
        surnames.getOrDefault(surname, List.of()).stream()
            .filter(r -> day.isPresent() && Term.of(r).holds(day))
            .toList();
    if (all.isEmpty()) {
      return past(surname, day, abroad);
    }
    List<Row> home = all.stream().filter(r -> !abroad.test(r.get("country"))).toList();
    List<Row> holding = home.isEmpty() ? all : home;
    List<Row> heads = holding.stream().filter(r -> offices.isHead(r.get("office"))).toList();
    List<Row> own = holding.stream().filter(People::isOwn).toList();
    List<Row> elected = own.stream().filter(People::isElected).toList();
    return heads.isEmpty() ? only(own).or(() -> only(home)).or(() -> only(elected)) : only(heads);
  }

  /** "Reagan", "Thatcher": the only one of that surname who ever headed a state told of. */
  private Optional<Row> past(String surname, Optional<LocalDate> day, Predicate<String> abroad) {
    return only(surnames.getOrDefault(surname, List.of()).stream()
            .filter(r -> !abroad.test(r.get("country")) && offices.isHead(r.get("office")))
            .filter(r -> Term.of(r).isOver(day))
            .toList())
        .map(r -> on(terms.get(r.get("person")), day));
  }

  /** Who governs, makes laws or stands for office; not their families, staff and firms. */
  private static boolean isElected(Row row) {
    return ELECTED.contains(row.get("sector")) || row.get("office").endsWith("candidate");
  }

  /** A row of this project's own, for the most reported states. */
  private static boolean isOwn(Row row) {
    return row.get("source").equals("Entente");
  }

  /** The only one of whom rows tell; of several rows of his, our own first. */
  private static Optional<Row> only(List<Row> rows) {
    boolean one = rows.stream().map(r -> r.get("person")).distinct().count() == 1;
    return one
        ? rows.stream().filter(People::isOwn).findFirst().or(() -> rows.stream().findFirst())
        : Optional.empty();
  }
}
