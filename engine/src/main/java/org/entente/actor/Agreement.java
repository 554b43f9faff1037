package org.entente.actor;

import java.util.Map;
import java.util.Set;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.Kind;

/** Whether a mention agrees with a pronoun in number and gender. */
final class Agreement {
  private final Map<String, Row> pronouns;

  Agreement(Map<String, Row> pronouns) {
    this.pronouns = pronouns;
  }

  boolean holds(Cast.Seen seen, Row row) {
    Actor actor = seen.found().actor();
    boolean plural = isSeveral(seen);
    return switch (row.get("gender")) {
      case "m", "f" -> isPerson(seen.found(), row.get("gender")) && !plural;
      case "n" ->
          isBody(actor)
              && !seen.draft().isPlural()
              && seen.found().members().isEmpty()
              && !(isOfSeveral(seen) && actor.kind() == Kind.GROUP);
      default -> plural || isBody(actor) || actor.kind() == Kind.OPEN;
    };
  }

  static boolean isSeveral(Cast.Seen seen) {
    return seen.draft().isPlural()
        || seen.found().actor().kind() == Kind.GROUP
        || !seen.found().members().isEmpty();
  }

  /** Whether a pronoun stands for a man or a woman, not for a thing or several. */
  static boolean isGendered(Row row) {
    return Set.of("m", "f").contains(row.get("gender"));
  }

  /** Whether it is a man, a woman. */
  static boolean isPerson(Found found, String gender) {
    String known = found.gender();
    return found.actor().kind() == Kind.PERSON && (known.isEmpty() || known.equals(gender));
  }

  /** Whether it is itself a "they". */
  private boolean isOfSeveral(Cast.Seen seen) {
    Row row = pronouns.get(Words.folded(seen.draft().name()));
    return row != null && row.get("number").equals("pl");
  }

  /** "I", "we" and "you" are taken up by themselves only. */
  boolean isSpeaking(Cast.Seen seen) {
    Row row = pronouns.get(Words.folded(seen.draft().name()));
    return row != null && !row.get("person").equals("3");
  }

  private static boolean isBody(Actor actor) {
    return actor.kind() == Kind.STATE
        || actor.kind() == Kind.ORGANISATION
        || actor.kind() == Kind.GROUP;
  }
}
