package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.Kind;
import org.entente.model.Reason;
import org.entente.model.Token;

/** People by name: from the tables on the article's day, else by what the text says of them. */
final class Persons {
  private final Tables tables;
  private final Optional<LocalDate> day;

  Persons(Tables tables, Optional<LocalDate> day) {
    this.tables = tables;
    this.day = day;
  }

  /** One of these people, chosen by the country and office the text gives them. */
  Optional<Found> known(List<List<Row>> persons, Draft draft, Optional<Hint> hint) {
    return persons.stream()
        .map(p -> tables.people().on(p, day))
        .max(Comparator.<Row>comparingDouble(r -> fit(r, draft, hint)))
        .map(r -> former(found(r, draft, persons.size()), draft));
  }

  /** Without a day, "former" tells that the term is over. */
  private Found former(Found found, Draft draft) {
    Actor a = found.actor();
    if (!tables.lexicon().isPast(draft)
        || a.office().isEmpty()
        || !Sectors.PUBLIC.contains(a.sector())) {
      return found;
    }
    Actor former =
        new Actor(a.name(), a.id(), a.country(), "ELI", "", a.kind(), a.confidence() - 0.1);
    return new Found(former, found.gender(), found.reasons());
  }

  /** How well the term that tells best of a person fits what the text says. */
  double fit(List<Row> person, Draft draft, Optional<Hint> hint) {
    return fit(tables.people().on(person, day), draft, hint);
  }

  private double fit(Row row, Draft draft, Optional<Hint> hint) {
    Term term = Term.of(row);
    double country = hint.map(h -> h.country().equals(row.get("country")) ? 4.0 : -2.0).orElse(0.0);
    double gender = tables.lexicon().contradicts(draft.words().get(0), row) ? -4 : 0;
    double office = draft.titles().stream().anyMatch(t -> isOffice(t, row)) ? 3 : 0;
    double time = term.holds(day) ? 2 : -Math.log1p(term.distance(day) / 365.0);
    return country + gender + office + time - tables.offices().rank(row.get("office")) * 0.1;
  }

  private boolean isOffice(Piece title, Row row) {
    String held = tables.offices().normal(row.get("office"));
    return title.rows(Sort.OFFICE).stream().anyMatch(o -> o.get("office").equals(held));
  }

  /** Who holds an office of a country on the day. */
  Optional<Found> holder(String office, String country, Draft draft) {
    return tables.people().holder(office, country, day).map(r -> found(r, draft, 1));
  }

  private Found found(Row row, Draft draft, int rivals) {
    Reason why = new Reason("actor", row.name(), draft.coreSpan(), "");
    String gender = tables.lexicon().gender(row);
    return new Found(
        actor(row, rivals > 1 ? 0.75 : 0.92),
        gender.isEmpty() ? genderOf(draft) : gender,
        List.of(why));
  }

  /** Who the person of a term is on the day. */
  Actor actor(Row row, double confidence) {
    Term term = Term.of(row);
    boolean holds = day.isEmpty() || term.holds(day);
    boolean former = !holds && term.isOver(day) && Sectors.PUBLIC.contains(row.get("sector"));
    String sector = former ? "ELI" : holds || term.isOver(day) ? row.get("sector") : "";
    String office = holds ? row.get("office") : "";
    return new Actor(
        row.get("name"),
        "people:" + row.get("person"),
        row.get("country"),
        sector,
        office,
        Kind.PERSON,
        holds ? confidence : confidence - 0.15);
  }

  /** A person of whom the tables know nothing. */
  Found unknown(Draft draft, Optional<Hint> hint, String sector, String office) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(new Reason("actor", "rule:name", draft.coreSpan(), "no table has this name"));
    hint.ifPresent(h -> reasons.add(h.reason(draft)));
    String country = hint.map(Hint::country).orElse("");
    double sure = 0.35 + (country.isEmpty() ? 0 : 0.2) + (sector.isEmpty() ? 0 : 0.2);
    Actor actor = new Actor(bare(draft), "", country, sector, office, Kind.PERSON, sure);
    return new Found(actor, genderOf(draft), reasons);
  }

  /** The name without its honorifics. */
  String bare(Draft draft) {
    List<Token> words = draft.words();
    int first = 0;
    while (first + 1 < words.size() && tables.lexicon().isHonorific(words.get(first))) {
      first++;
    }
    return words.subList(first, words.size()).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }

  private String genderOf(Draft draft) {
    Token first = draft.words().get(0);
    String role = tables.lexicon().role(first);
    if (role.startsWith("honorific-")) {
      return role.substring("honorific-".length());
    }
    return tables.lexicon().gender(first.text());
  }
}
