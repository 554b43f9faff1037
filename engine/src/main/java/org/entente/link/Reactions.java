package org.entente.link;

import java.util.Comparator;
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
import org.entente.model.Token;

/**
 * Whom a reaction goes to where it names only the deed: "Police searched the office. The party
 * denounced the raid." The nouns that take up a deed stand in {@code takenup.tsv}.
 */
final class Reactions {
  private static final Set<EventType> REACTIONS =
      Set.of(EventType.ACCUSE, EventType.REJECT, EventType.SUPPORT);

  /** What makes a noun one that was told of. */
  private static final Set<String> KNOWN = Set.of("the", "this", "that", "these", "those");

  /** The noun that takes up as much as "it" does. */
  private static final String STEP = "step";

  /** The row of verbs that answer. */
  private static final String ANSWER = "answer";

  private static final String[] OBJECTS = {"obj", "nsubj:pass"};

  /** What is done in words against somebody, and mostly against the same one in one breath. */
  private static final Set<EventType> AGAINST =
      Set.of(EventType.ACCUSE, EventType.REJECT, EventType.REQUEST);

  /** What one does in turn to whoever has wronged one. */
  private static final Set<EventType> IN_TURN =
      Set.of(EventType.REJECT, EventType.SANCTION, EventType.THREATEN);

  private static final Set<EventType> WRONGS =
      Set.of(
          EventType.ACCUSE,
          EventType.REQUEST,
          EventType.SANCTION,
          EventType.COERCE,
          EventType.THREATEN);

  /** The row of what one asks for those whom somebody holds. */
  private static final String FREEDOM = "freedom";

  private final Map<String, Taken> taken = new HashMap<>();
  private final Map<String, Taken> freedom = new HashMap<>();

  private Reactions() {}

  static Reactions load(Knowledge knowledge) {
    Reactions reactions = new Reactions();
    for (Row row : knowledge.table("takenup").rows()) {
      Set<EventType> types =
          row.list("types").stream().map(EventType::valueOf).collect(Collectors.toSet());
      for (String noun : row.list("nouns")) {
        Map<String, Taken> nouns = row.id().equals(FREEDOM) ? reactions.freedom : reactions.taken;
        nouns.merge(noun, new Taken(row.name(), types, row.get("sector")), Taken::or);
      }
    }
    return reactions;
  }

  /** Gives reactions to a deed told shortly before who did it. */
  void tie(Ties ties) {
    new Undergone(taken, freedom).tie(ties);
    for (Event event : ties.all()) {
      if (REACTIONS.contains(event.code().type()) && unknown(event.recipient())) {
        noun(event).ifPresent(noun -> towards(event, noun, Taken.BACK, ties));
        described(event).ifPresent(noun -> towards(event, noun, 0, ties));
        answering(event).ifPresent(verb -> towards(event, verb, Taken.BACK, ties));
        it(event).ifPresent(it -> towards(event, it, taken.get(STEP), 1, ties));
      }
    }
    for (Event event : ties.all()) {
      if (AGAINST.contains(event.code().type()) && unknown(event.recipient())) {
        before(event, ties)
            .ifPresent(first -> ties.change(event, e -> e.towards(first.recipient(), same(first))));
      }
    }
    for (Event event : ties.all()) {
      if (IN_TURN.contains(event.code().type()) && unknown(event.recipient())) {
        suffered(event, ties)
            .ifPresent(deed -> ties.change(event, e -> e.towards(deed.actor(), inTurn(deed))));
      }
    }
  }

  /** "Canada criticised Riyadh. Riyadh recalled its envoy": from whoever has just wronged it. */
  private static Optional<Event> suffered(Event event, Ties ties) {
    return ties.before(
            event,
            1,
            e ->
                WRONGS.contains(e.code().type())
                    && !unknown(e.actor())
                    && Side.close(e.recipient(), event.actor()) > 0
                    && Side.close(event.actor(), e.actor()) == 0)
        .findFirst();
  }

  private static Reason inTurn(Event deed) {
    return new Reason("recipient", "rule:in turn", deed.trigger(), "who did " + deed.id());
  }

  /** In "rejected the charge and renewed its demand" both go to one. */
  private static Optional<Event> before(Event event, Ties ties) {
    List<Token> above = joined(event);
    return ties.before(
            event,
            0,
            e ->
                AGAINST.contains(e.code().type())
                    && !unknown(e.recipient())
                    && event.sentence().within(e.trigger()).stream().anyMatch(above::contains)
                    && Side.close(event.actor(), e.actor()) > 0)
        .findFirst();
  }

  /** The verbs that an event's verb is joined to. */
  private static List<Token> joined(Event event) {
    Sentence sentence = event.sentence();
    return sentence.within(event.trigger()).stream()
        .filter(t -> t.isVerb() && t.plainRelation().equals("conj"))
        .flatMap(t -> sentence.head(t).stream())
        .toList();
  }

  private static Reason same(Event first) {
    return new Reason("recipient", "rule:joined verbs", first.trigger(), "as in " + first.id());
  }

  private void towards(Event event, Token noun, int back, Ties ties) {
    Taken means = taken.get(noun.lemma().toLowerCase(Locale.ROOT));
    towards(event, noun, means, back == 0 ? 0 : means.back(), ties);
  }

  private static void towards(Event event, Token noun, Taken means, int far, Ties ties) {
    ties.before(event, far, means::means)
        .filter(deed -> !unknown(deed.actor()) && Side.close(event.actor(), deed.actor()) == 0)
        .min(Comparator.comparing(deed -> Side.close(deed.recipient(), event.actor()) == 0))
        .ifPresent(deed -> ties.change(event, e -> e.towards(deed.actor(), means.why(noun, deed))));
  }

  /** The noun of a deed that a reaction is to, where nobody is named with it. */
  private Optional<Token> noun(Event event) {
    Sentence sentence = event.sentence();
    return sentence.within(event.trigger()).stream()
        .flatMap(t -> objects(t, sentence))
        .filter(n -> taken.containsKey(n.lemma().toLowerCase(Locale.ROOT)))
        .filter(
            n ->
                sentence.children(n, "det").stream()
                    .anyMatch(d -> KNOWN.contains(d.text().toLowerCase(Locale.ROOT))))
        .filter(n -> sentence.children(n, "nmod:poss", "acl", "acl:relcl").isEmpty())
        .findFirst();
  }

  /** The "it" of "Kenya expelled two envoys. Chad condemned it". */
  private static Optional<Token> it(Event event) {
    Sentence sentence = event.sentence();
    return sentence.within(event.trigger()).stream()
        .flatMap(t -> sentence.children(t, "obj").stream())
        .filter(o -> o.text().matches("it|this"))
        .findFirst();
  }

  /** Its objects; of "called the move a betrayal", where the move is said to be one, the move. */
  private static Stream<Token> objects(Token verb, Sentence sentence) {
    return Stream.concat(
        sentence.children(verb, OBJECTS).stream(),
        sentence.children(verb, "xcomp").stream()
            .filter(Token::isNoun)
            .flatMap(x -> sentence.children(x, "nsubj").stream()));
  }

  /** "A step that Lima welcomed": the noun that a clause without an object of its own is about. */
  private Optional<Token> described(Event event) {
    Sentence sentence = event.sentence();
    return sentence.within(event.trigger()).stream()
        .filter(t -> t.relation().equals("acl:relcl"))
        .filter(t -> sentence.children(t, OBJECTS).stream().noneMatch(Token::isNoun))
        .flatMap(t -> sentence.head(t).stream())
        .filter(n -> taken.containsKey(n.lemma().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** "Lies, Sudan retorted": the verb that answers what was said before. */
  private Optional<Token> answering(Event event) {
    return event.sentence().within(event.trigger()).stream()
        .filter(Token::isVerb)
        .filter(t -> answers(t.lemma().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private boolean answers(String verb) {
    return taken.containsKey(verb) && taken.get(verb).row().endsWith(":" + ANSWER);
  }

  private static boolean unknown(List<Mention> slot) {
    return slot.stream().allMatch(m -> m.actor().kind() == Kind.UNKNOWN);
  }
}
