package org.entente.actor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.actor.Link.Tie;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.Kind;
import org.entente.model.Reason;

/**
 * "His Tajik counterpart": whoever has the owner's office in another country, by name where the
 * tables or the text tell it.
 */
final class Counterparts {
  private static final String SAME = "same";
  private final Persons persons;
  private final Cast cast;
  private final Pairs pairs;
  private final Function<Draft, Found> reading;

  Counterparts(Persons persons, Cast cast, Pairs pairs, Function<Draft, Found> reading) {
    this.persons = persons;
    this.cast = cast;
    this.pairs = pairs;
    this.reading = reading;
  }

  private static Optional<Row> row(Piece piece) {
    return piece.rows(Sort.DESCRIPTION).stream()
        .filter(r -> r.list("offices").contains(SAME))
        .findFirst();
  }

  /** Who a description of this kind is, where its owner and country are told. */
  Optional<Found> find(Draft draft) {
    return row(draft.core()).flatMap(r -> of(draft, r, draft.span()));
  }

  /** The same for a name that has it as its title: "his Tajik counterpart, NAME". */
  Optional<Found> titled(Draft draft) {
    return draft.titles().stream()
        .flatMap(t -> row(t).stream())
        .findFirst()
        .flatMap(r -> of(draft, r, draft.span()))
        .map(f -> f.as(named(f.actor(), draft)));
  }

  private static Actor named(Actor a, Draft draft) {
    return new Actor(
        draft.name(), "", a.country(), a.sector(), a.office(), Kind.PERSON, a.confidence());
  }

  private Optional<Found> of(Draft draft, Row row, org.entente.model.Span span) {
    Optional<Actor> owner =
        linked(draft, List.of(Tie.POSSESSOR))
            .filter(a -> !a.office().isEmpty() || Sectors.PUBLIC.contains(a.sector()))
            .or(() -> last(draft));
    Optional<Actor> country =
        linked(draft, List.of(Tie.MODIFIER, Tie.OF))
            .or(() -> owner.flatMap(o -> pairs.other(draft, o.country())));
    if (country.isEmpty() || owner.isEmpty()) {
      return Optional.empty();
    }
    Actor of = owner.get();
    Reason why = new Reason("actor", row.name(), span, of.office() + " as " + of.name());
    Found found =
        draft.isPlural() || of.office().isEmpty()
            ? unknown(draft, of, country.get())
            : persons
                .holder(of.office(), country.get().country(), draft)
                .orElseGet(() -> unknown(draft, of, country.get()));
    return Optional.of(found.because(why));
  }

  private Optional<Actor> linked(Draft draft, List<Tie> ties) {
    return draft.links().stream()
        .filter(l -> ties.contains(l.tie()))
        .map(l -> reading.apply(l.draft()).actor())
        .filter(a -> a.knownCountry().isPresent())
        .findFirst();
  }

  /** The last person with an office before it. */
  private Optional<Actor> last(Draft draft) {
    return cast.before(draft, 1, s -> !s.found().actor().office().isEmpty()).stream()
        .filter(s -> s.found().actor().kind() == Kind.PERSON)
        .findFirst()
        .map(s -> s.found().actor());
  }

  private static Found unknown(Draft draft, Actor owner, Actor country) {
    Kind kind = draft.isPlural() ? Kind.GROUP : Kind.PERSON;
    return Found.of(
        new Actor(draft.name(), "", country.country(), owner.sector(), owner.office(), kind, 0.7),
        List.of());
  }
}
