package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.Decision;

/**
 * The others whom a name may mean, best first: people of the same name, spelling or surname, and
 * the table's other bodies of the name. Each is scored by how far it lies behind the best.
 */
final class Rivals {
  private static final int MOST = 8;
  private static final double SURE = 0.9;

  private final Tables tables;
  private final Persons persons;
  private final Optional<Hint> hint;
  private final Draft draft;

  Rivals(Tables tables, Persons persons, Optional<Hint> hint, Draft draft) {
    this.tables = tables;
    this.persons = persons;
    this.hint = hint;
    this.draft = draft;
  }

  /** Those of the draft's name who are not the one chosen. */
  List<Decision<Actor>> of(Actor chosen) {
    List<Decision<Actor>> rivals = new ArrayList<>(people(chosen));
    draft.core().rows(Sort.ORGANISATION).stream()
        .map(r -> Organisations.of(r, draft))
        .filter(f -> !f.actor().id().equals(chosen.id()))
        .forEach(f -> rivals.add(new Decision<>(f.actor(), SURE / 2, f.reasons())));
    return rivals.subList(0, Math.min(MOST, rivals.size()));
  }

  private List<Decision<Actor>> people(Actor chosen) {
    List<List<Row>> ranked =
        named().stream()
            .sorted(Comparator.comparingDouble(p -> -persons.fit(p, draft, hint)))
            .limit(MOST + 1)
            .toList();
    List<Decision<Actor>> rivals = new ArrayList<>();
    for (List<Row> person : ranked) {
      double behind = persons.fit(ranked.get(0), draft, hint) - persons.fit(person, draft, hint);
      Found found = persons.known(List.of(person), draft, hint).orElseThrow();
      if (!found.actor().id().equals(chosen.id())) {
        rivals.add(new Decision<>(found.actor(), SURE / (2 + behind), found.reasons()));
      }
    }
    return rivals;
  }

  private Set<List<Row>> named() {
    String name = persons.bare(draft);
    Set<List<Row>> named = new LinkedHashSet<>();
    if (draft.sort() == Sort.PERSON || draft.sort() == Sort.NAME) {
      named.addAll(tables.people().persons(draft.core().rows(Sort.PERSON)));
      named.addAll(tables.people().spelt(name));
      named.addAll(tables.people().ofSurname(Words.key(name)));
    }
    return named;
  }
}
