package org.entente.actor;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.Kind;
import org.entente.model.Reason;

/** Collectives without one country: "every nation", "the two sides". */
final class Collectives {
  private final Pairs pairs;
  private final String text;

  Collectives(Pairs pairs, String text) {
    this.pairs = pairs;
    this.text = text;
  }

  private static String sector(Row row, Draft draft) {
    return row.find("sector")
        .or(
            () ->
                draft.core().rows(Sort.AGENT).stream()
                    .map(r -> r.get("sector"))
                    .filter("GOV"::equals)
                    .findFirst())
        .orElse("");
  }

  /** An open collective, or a pair with its members where the text tells them. */
  Found find(Draft draft) {
    Row row = draft.core().rows(Sort.COLLECTIVE).get(0);
    return row.get("kind").equals("open") ? open(row, draft) : pair(row, draft);
  }

  private Found open(Row row, Draft draft) {
    Actor actor =
        new Actor(
            draft.span().of(text),
            row.name(),
            row.get("country"),
            sector(row, draft),
            "",
            Kind.OPEN,
            0.9);
    return Found.of(actor, List.of(new Reason("actor", row.name(), draft.coreSpan(), "")));
  }

  /** Whether it has no bounds, unlike "the two leaders". */
  boolean isOpen(Draft draft) {
    return draft.core().rows(Sort.COLLECTIVE).get(0).get("kind").equals("open");
  }

  /** The states of a body, which act as governments. */
  Found members(Draft draft, Actor body) {
    Row row = draft.core().rows(Sort.COLLECTIVE).get(0);
    Actor actor =
        new Actor(draft.span().of(text), row.name(), body.country(), "GOV", "", Kind.OPEN, 0.8);
    String note = "of " + body.name();
    return Found.of(actor, List.of(new Reason("actor", row.name(), draft.coreSpan(), note)));
  }

  private Found pair(Row row, Draft draft) {
    List<Actor> members =
        row.get("kind").equals("states")
            ? pairs.states(row.list("country"))
            : pairs.members(draft, row.get("kind"));
    String names = members.stream().map(Collectives::shown).collect(Collectors.joining("|"));
    Reason why = new Reason("actor", row.name(), draft.coreSpan(), names);
    return new Found(whole(draft.span().of(text), row.name(), members), "", List.of(why), members);
  }

  private static String shown(Actor actor) {
    return actor.kind() == Kind.STATE ? actor.country() : actor.name();
  }

  /** Several as one: with the sector that all share, of no one country. */
  static Actor whole(String words, String id, List<Actor> members) {
    List<String> sectors = members.stream().map(Actor::sector).distinct().toList();
    Kind kind = members.isEmpty() ? Kind.UNKNOWN : Kind.GROUP;
    return new Actor(words, id, "", sectors.size() == 1 ? sectors.get(0) : "", "", kind, 0.5);
  }
}
