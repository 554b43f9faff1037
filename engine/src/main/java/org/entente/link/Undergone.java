package org.entente.link;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Whom a reaction goes to that names a deed by its victim: "Chad jailed Ann Roe. Paris condemned
 * her arrest, Oslo demanded her release" both go to Chad.
 */
final class Undergone {
  private static final int BACK = 3;

  private static final Set<EventType> REACTIONS = Set.of(EventType.ACCUSE, EventType.SUPPORT);

  private final Map<String, Taken> taken;
  private final Map<String, Taken> freedom;

  /**
   * Reactions by the nouns they name.
   *
   * @param taken nouns of deeds
   * @param freedom nouns of what is asked for those whom somebody holds
   */
  Undergone(Map<String, Taken> taken, Map<String, Taken> freedom) {
    this.taken = taken;
    this.freedom = freedom;
  }

  void tie(Ties ties) {
    for (Event event : ties.all()) {
      boolean asks = event.code().type() == EventType.REQUEST;
      if (asks || REACTIONS.contains(event.code().type())) {
        Map<String, Taken> nouns = asks ? freedom : taken;
        owned(event, nouns).ifPresent(n -> towards(event, n, nouns.get(lemma(n)), ties));
      }
    }
  }

  private static void towards(Event event, Token noun, Taken means, Ties ties) {
    Token owner = owner(event.sentence(), noun).orElseThrow();
    ties.before(event, BACK, means::means)
        .filter(d -> d.actor().stream().anyMatch(a -> a.actor().kind() != Kind.UNKNOWN))
        .filter(d -> Side.close(event.actor(), d.actor()) == 0)
        .filter(d -> d.recipient().stream().anyMatch(r -> isVictim(r, owner)))
        .findFirst()
        .ifPresent(d -> ties.change(event, e -> e.towards(d.actor(), means.why(noun, d))));
  }

  /** One man for "his", several people for "their", him of that name for a name. */
  private static boolean isVictim(Mention victim, Token owner) {
    Kind kind = victim.actor().kind();
    return switch (owner.text().toLowerCase(Locale.ROOT)) {
      case "his", "her" -> kind == Kind.PERSON;
      case "their" -> kind == Kind.GROUP;
      default -> victim.actor().name().contains(owner.text());
    };
  }

  /** The noun that a reaction is to, where nobody but its owner undergoes the reaction. */
  private static Optional<Token> owned(Event event, Map<String, Taken> nouns) {
    Sentence sentence = event.sentence();
    return sentence.within(event.trigger()).stream()
        .flatMap(t -> objects(t, sentence))
        .filter(n -> nouns.containsKey(lemma(n)) && owner(sentence, n).isPresent())
        .filter(n -> event.recipient().stream().allMatch(r -> isUnder(r, n, sentence)))
        .findFirst();
  }

  private static boolean isUnder(Mention mention, Token noun, Sentence sentence) {
    return mention.actor().kind() == Kind.UNKNOWN
        || mention.isIn(sentence) && sentence.dominates(noun, sentence.token(mention.head()));
  }

  private static Stream<Token> objects(Token verb, Sentence sentence) {
    return sentence.children(verb, "obj", "obl", "nsubj:pass").stream();
  }

  private static Optional<Token> owner(Sentence sentence, Token noun) {
    List<Token> owners = sentence.children(noun, "nmod:poss");
    return owners.stream()
        .filter(o -> o.text().matches("(?i)his|her|their") || o.isProperNoun())
        .findFirst();
  }

  private static String lemma(Token noun) {
    return noun.lemma().toLowerCase(Locale.ROOT);
  }
}
