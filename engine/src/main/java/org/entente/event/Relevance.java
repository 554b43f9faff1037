package org.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Mention;

/**
 * Whether an event is political: a state, an international body or somebody of a political sector
 * (sectors.tsv) takes part, or people protest, are harmed or are punished. What two firms agree on
 * is not, nor what a firm does for the public or in a country.
 */
final class Relevance {
  private static final Set<EventType> PUBLIC =
      Set.of(EventType.PROTEST, EventType.ASSAULT, EventType.COERCE);

  /** What firms do all the time. */
  private static final Set<EventType> TRADE =
      Set.of(
          EventType.AGREE,
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.COOPERATE,
          EventType.AID,
          EventType.RETREAT);

  private static final String BUSINESS = "BUS";

  /** That people be set free matters to all. */
  private static final String FREEING = "release";

  private static final Set<String> BODIES = Set.of("UNO", "EUR", "IGO", "IMG", "ISM");

  private final Set<String> political;

  private Relevance(Set<String> political) {
    this.political = political;
  }

  static Relevance load(Knowledge knowledge) {
    return new Relevance(
        knowledge.table("sectors").rows().stream()
            .filter(r -> r.get("political").equals("yes"))
            .map(Row::id)
            .collect(Collectors.toSet()));
  }

  boolean holds(EventType type, List<Mention> actor, List<Mention> recipient) {
    if (actor.stream().allMatch(Relevance::unresolved)) {
      return false;
    }
    if (areOfStates(actor, recipient)) {
      return true;
    }
    if (TRADE.contains(type) && actor.stream().allMatch(Relevance::business)) {
      return recipient.stream().anyMatch(r -> r.actor().kind() != Kind.OPEN && takesPart(r));
    }
    boolean takesPart = actor.stream().anyMatch(this::takesPart);
    boolean undergoes = recipient.stream().anyMatch(this::takesPart);
    return takesPart
        || undergoes
        || PUBLIC.contains(type) && actor.stream().anyMatch(Relevance::people);
  }

  /** Firms of two states that the text names: "Poland's Orlen sued Russia's Rosneft". */
  private static boolean areOfStates(List<Mention> actor, List<Mention> recipient) {
    return actor.stream().allMatch(Relevance::isFirm)
        && recipient.stream()
            .filter(Relevance::isOfState)
            .anyMatch(
                r ->
                    actor.stream()
                        .map(a -> a.actor().knownCountry())
                        .anyMatch(c -> c.isPresent() && !c.equals(r.actor().knownCountry())));
  }

  private static boolean isFirm(Mention mention) {
    return business(mention)
        || mention.actor().kind() == Kind.ORGANISATION && mention.actor().sector().isEmpty();
  }

  private static boolean isOfState(Mention firm) {
    return isFirm(firm)
        && firm.form() == Mention.Form.NAME
        && firm.actor().knownCountry().isPresent()
        && firm.text().matches("\\p{Lu}[^'’]*['’]s .+");
  }

  /** Whether people do what is political of itself: the matter is, or somebody is to be harmed. */
  boolean holds(Proposition p, List<Mention> actor, boolean publicMatter) {
    boolean harm = false;
    for (Optional<Proposition> at = Optional.of(p); at.isPresent(); at = at.get().inner()) {
      harm |= PUBLIC.contains(at.get().type()) || at.get().mode().equals(FREEING);
    }
    return (publicMatter || harm) && actor.stream().anyMatch(Relevance::people);
  }

  /** Whether an event between some of these could be political. */
  boolean possible(List<Mention> mentions) {
    return mentions.stream().anyMatch(m -> takesPart(m) || people(m));
  }

  private static boolean unresolved(Mention mention) {
    return mention.form() == Mention.Form.PRONOUN && mention.actor().kind() == Kind.UNKNOWN;
  }

  private boolean takesPart(Mention mention) {
    return mention.actor().kind() == Kind.STATE
        || mention.actor().kind() == Kind.OPEN
        || political.contains(mention.actor().sector())
        || BODIES.contains(mention.actor().country());
  }

  static boolean business(Mention mention) {
    return mention.actor().sector().equals(BUSINESS);
  }

  private static boolean people(Mention mention) {
    return !mention.actor().sector().isEmpty() && !business(mention);
  }
}
