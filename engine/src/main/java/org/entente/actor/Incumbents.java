package org.entente.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.Kind;
import org.entente.model.Reason;

/**
 * Whom a surname means by office: a leader known by it alone, the holder of the title beside it.
 */
final class Incumbents {
  private final Tables tables;
  private final Persons persons;
  private final Reading reading;

  Incumbents(Tables tables, Persons persons, Reading reading) {
    this.tables = tables;
    this.persons = persons;
    this.reading = reading;
  }

  /** A head of state or government, or the holder of the title, of this surname. */
  Optional<Found> find(Draft draft) {
    String key = Words.key(persons.bare(draft));
    Optional<Hint> hint = reading.hint(draft);
    return tables.people().isSurname(key)
        ? bySurname(draft, key, hint)
        : byName(draft, People.surname(key), hint).or(() -> family(draft, key));
  }

  /** "The Clintons": of the class of the one who holds or seeks office. */
  private Optional<Found> family(Draft draft, String key) {
    boolean family =
        draft.noun().tag().equals("NNPS")
            && key.endsWith("s")
            && draft.before().filter(t -> t.text().equalsIgnoreCase("the")).isPresent();
    if (!family) {
      return Optional.empty();
    }
    return tables
        .people()
        .leader(key.substring(0, key.length() - 1), reading.day(), reading::isAbroad)
        .map(row -> family(draft, persons.actor(row, 0.6)));
  }

  private static Found family(Draft draft, Actor one) {
    Actor all =
        new Actor(draft.name(), "", one.country(), one.sector(), "", Kind.GROUP, one.confidence());
    return Found.of(all, List.of(new Reason("actor", "rule:family", draft.coreSpan(), one.name())));
  }

  /** Who of this surname heads a state or government on the day, and has the title beside it. */
  Optional<Found> head(Draft draft) {
    String surname = Words.key(persons.bare(draft));
    List<List<Row>> titled = titled(draft, surname);
    return tables
        .people()
        .leader(surname, reading.day(), reading::isAbroad)
        .filter(r -> draft.titles().isEmpty() || titled.stream().anyMatch(p -> p.contains(r)))
        .flatMap(r -> persons.known(List.of(List.of(r)), draft, reading.hint(draft)));
  }

  private Optional<Found> bySurname(Draft draft, String surname, Optional<Hint> hint) {
    Optional<Found> known =
        draft.titles().isEmpty()
            ? Optional.empty()
            : persons.known(titled(draft, surname), draft, hint);
    return known.or(
        () ->
            tables
                .people()
                .leader(surname, reading.day(), reading::isAbroad)
                .flatMap(r -> persons.known(List.of(List.of(r)), draft, hint)));
  }

  /** A name in full that no table has: one in office then of that surname and title. */
  private Optional<Found> byName(Draft draft, String surname, Optional<Hint> hint) {
    Optional<Found> byOneName =
        tables
            .people()
            .leaderByOneName(surname, reading.day(), reading::isAbroad)
            .filter(r -> hint.map(h -> h.isOf(r)).orElse(true))
            .flatMap(r -> persons.known(List.of(List.of(r)), draft, hint));
    List<List<Row>> holding =
        titled(draft, surname).stream()
            .map(p -> p.stream().filter(r -> Term.of(r).holds(reading.day())).toList())
            .filter(p -> !p.isEmpty() && hint.map(h -> h.isOf(p.get(0))).orElse(true))
            .toList();
    return byOneName.or(() -> persons.known(holding, draft, hint));
  }

  /** The people of a surname who hold or held the office of the title. */
  List<List<Row>> titled(Draft draft, String surname) {
    Set<String> offices =
        draft.titles().stream()
            .flatMap(t -> t.rows(Sort.OFFICE).stream())
            .map(r -> r.get("office"))
            .collect(Collectors.toSet());
    return tables.people().ofSurname(surname).stream()
        .map(
            p ->
                p.stream()
                    .filter(r -> offices.contains(tables.offices().normal(r.get("office"))))
                    .toList())
        .filter(p -> !p.isEmpty())
        .toList();
  }
}
