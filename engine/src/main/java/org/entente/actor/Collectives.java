package org.entente.actor;

import java.util.List;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.Kind;
import org.entente.model.Reason;

/** Collectives without one country: "every nation", "the two sides". */
final class Collectives {
  private Collectives() {}

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

  /** An open collective, or a pair whose members the reasons name where the text tells them. */
  static Found find(Draft draft, Cast cast, String text) {
    Row row = draft.core().rows(Sort.COLLECTIVE).get(0);
    String words = draft.span().of(text);
    boolean open = row.get("kind").equals("open");
    Actor actor =
        open
            ? new Actor(
                words, row.name(), row.get("country"), sector(row, draft), "", Kind.OPEN, 0.9)
            : new Actor(words, row.name(), "", "", "", Kind.UNKNOWN, 0.4);
    String members = open ? "" : Pairs.members(draft, row.get("kind"), cast);
    return Found.of(actor, List.of(new Reason("actor", row.name(), draft.coreSpan(), members)));
  }
}
