package org.entente.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Reason;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Whom a reaction goes to where it names only the deed: "Police searched the office. The party
 * denounced the raid." The nouns that take up a deed stand in {@code takenup.tsv}.
 */
final class Reactions {
  private static final int BACK = 4;

  /** Who did what only his like do is known for longer. */
  private static final int FAR = 8;

  private static final Set<EventType> REACTIONS =
      Set.of(EventType.ACCUSE, EventType.REJECT, EventType.SUPPORT);

  /** What makes a noun one that was told of. */
  private static final Set<String> KNOWN = Set.of("the", "this", "that", "these", "those");

  private static final String[] OBJECTS = {"obj", "nsubj:pass"};

  private final Map<String, Taken> taken = new HashMap<>();

  /** What a noun may take up. */
  private record Taken(String row, Set<EventType> types, String sector) {

    Taken or(Taken other) {
      Set<EventType> both =
          Stream.concat(types.stream(), other.types.stream()).collect(Collectors.toSet());
      return new Taken(row, both, sector.equals(other.sector) ? sector : "");
    }

    /** Whether the noun may mean a deed: rulings are those of courts. */
    boolean means(Event deed) {
      return types.contains(deed.code().type())
          && (sector.isEmpty()
              || deed.actor().stream().anyMatch(a -> a.actor().sector().equals(sector)));
    }

    /** How many sentences before it may stand. */
    int back() {
      return sector.isEmpty() ? BACK : FAR;
    }
  }

  private Reactions() {}

  static Reactions load(Knowledge knowledge) {
    Reactions reactions = new Reactions();
    for (Row row : knowledge.table("takenup").rows()) {
      Set<EventType> types =
          row.list("types").stream().map(EventType::valueOf).collect(Collectors.toSet());
      for (String noun : row.list("nouns")) {
        reactions.taken.merge(noun, new Taken(row.name(), types, row.get("sector")), Taken::or);
      }
    }
    return reactions;
  }

  /** Gives reactions to a deed told shortly before who did it. */
  void tie(Ties ties) {
    for (Event event : ties.all()) {
      if (REACTIONS.contains(event.code().type()) && unknown(event.recipient())) {
        noun(event).ifPresent(noun -> towards(event, noun, ties));
      }
    }
  }

  private void towards(Event event, Token noun, Ties ties) {
    Taken means = taken.get(noun.lemma().toLowerCase(Locale.ROOT));
    ties.before(event, means.back(), means::means)
        .filter(deed -> !unknown(deed.actor()) && Side.close(event.actor(), deed.actor()) == 0)
        .findFirst()
        .ifPresent(
            deed ->
                ties.change(
                    event, e -> e.towards(deed.actor(), why(means.row(), noun.span(), deed))));
  }

  private static Reason why(String row, Span noun, Event deed) {
    return new Reason("recipient", row, noun, "who did " + deed.id());
  }

  /** The noun of a deed that a reaction is to, where nobody is named with it. */
  private Optional<Token> noun(Event event) {
    Sentence sentence = event.sentence();
    return sentence.within(event.trigger()).stream()
        .flatMap(t -> sentence.children(t, OBJECTS).stream())
        .filter(n -> taken.containsKey(n.lemma().toLowerCase(Locale.ROOT)))
        .filter(
            n ->
                sentence.children(n, "det").stream()
                    .anyMatch(d -> KNOWN.contains(d.text().toLowerCase(Locale.ROOT))))
        .filter(n -> sentence.children(n, "nmod:poss", "acl", "acl:relcl").isEmpty())
        .findFirst();
  }

  private static boolean unknown(List<Mention> slot) {
    return slot.stream().allMatch(m -> m.actor().kind() == Kind.UNKNOWN);
  }
}
