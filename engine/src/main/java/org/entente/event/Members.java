package org.entente.event;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Actor;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Reason;

/**
 * Who "the two sides" or "both ministers" are. The finder of actors leaves them one mention, whose
 * reason names its members as {@code TCD|SDN} or {@code Ana Ruiz (ESP GOV)|Ole Berg (NOR GOV)}.
 */
final class Members {
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");
  private static final Pattern PERSON = Pattern.compile("(.+) \\(([A-Z]{3})(?: ([A-Z]{3}))?\\)");

  /** What members of a pair do with each other where nobody else is said to be the other side. */
  private static final Set<EventType> MUTUAL =
      Set.of(EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE);

  private Members() {}

  /** The members of a pair, each with the pair's place in the text; else the mention itself. */
  static List<Mention> of(Mention mention) {
    return mention.reasons().stream()
        .filter(r -> r.row().startsWith("collectives:") && r.note().contains("|"))
        .findFirst()
        .map(r -> members(mention, r))
        .orElse(List.of(mention));
  }

  private static List<Mention> members(Mention pair, Reason why) {
    return List.of(why.note().split("\\|")).stream()
        .map(name -> pair.as(actor(name, pair.actor()), why))
        .toList();
  }

  private static Actor actor(String name, Actor pair) {
    Matcher person = PERSON.matcher(name);
    if (person.matches()) {
      String sector = person.group(3) == null ? "" : person.group(3);
      return new Actor(
          person.group(1), "", person.group(2), sector, "", Kind.PERSON, pair.confidence());
    }
    return COUNTRY.matcher(name).matches()
        ? new Actor(name, "", name, "GOV", "", Kind.STATE, pair.confidence())
        : pair;
  }

  /** Whether a deed with nobody on the other side is one that its two doers do together. */
  static boolean together(EventType type, List<Mention> actor) {
    return MUTUAL.contains(type)
        && actor.size() == 2
        && actor.get(0).span().equals(actor.get(1).span());
  }
}
