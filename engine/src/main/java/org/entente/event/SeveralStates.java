package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Reason;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** The states that share one phrase: "the leaders of Peru and Chile", "Omani and Indian ships". */
final class SeveralStates {
  private static final Set<String> JOINT = Set.of("of", "from");

  private final Sentence sentence;
  private final Map<Integer, Mention> byHead;

  SeveralStates(Sentence sentence, Map<Integer, Mention> byHead) {
    this.sentence = sentence;
    this.byHead = byHead;
  }

  /** What each of them has of a phrase in the plural; empty where there are not several. */
  List<Mention> in(Token phrase, Mention mention) {
    if (!phrase.tag().equals("NNS") && !phrase.tag().equals("NNPS")) {
      return List.of();
    }
    List<Token> adjectives = adjectives(phrase);
    List<Mention> nations = new ArrayList<>(states(adjectives));
    if (adjectives.stream().anyMatch(a -> isNamed(a, mention))) {
      nations.add(mention);
    }
    if (countries(nations) > 1) {
      return nations.stream().map(n -> share(n, mention)).toList();
    }
    List<Mention> owners = owners(phrase);
    return countries(owners) > 1 ? owners : ofAll(phrase, mention);
  }

  /** "The two countries' ministers", "the leaders of both countries": those of each. */
  private List<Mention> ofAll(Token phrase, Mention mention) {
    if (mention.actor().office().isEmpty() || mention.actor().knownCountry().isPresent()) {
      return List.of();
    }
    return Stream.concat(
            sentence.children(phrase, "nmod:poss").stream(),
            sentence.children(phrase, "nmod").stream().filter(this::isJoint))
        .flatMap(this::at)
        .filter(m -> countries(m.each()) > 1)
        .findFirst()
        .map(all -> all.each().stream().map(one -> each(one, mention)).toList())
        .orElse(List.of());
  }

  private static Mention each(Mention state, Mention phrase) {
    String name = phrase.actor().office() + " (" + state.actor().name() + ")";
    Actor own = of(state.actor(), phrase.actor(), name);
    return phrase.as(own, new Reason("actor", "rule:of each state", state.span(), ""));
  }

  /** What a phrase tells of several, as that of one state. */
  private static Actor of(Actor state, Actor all, String name) {
    return new Actor(
        name, "", state.country(), all.sector(), all.office(), all.kind(), state.confidence());
  }

  private boolean isJoint(Token noun) {
    return sentence.children(noun, "case").stream().anyMatch(c -> JOINT.contains(Lexicon.lemma(c)));
  }

  private static long countries(List<Mention> states) {
    return states.stream().map(m -> m.actor().country()).distinct().count();
  }

  /** The adjectives joined before a noun. */
  private List<Token> adjectives(Token phrase) {
    return Conjuncts.with(sentence.children(phrase, "amod", "compound"), sentence).stream()
        .filter(t -> t.index() < phrase.index())
        .toList();
  }

  /** The "Russian" of "Turkish and Russian forces", which is part of a name. */
  private static boolean isNamed(Token adjective, Mention mention) {
    return adjective.plainRelation().equals("conj")
        && mention.first() <= adjective.index()
        && mention.actor().knownCountry().isPresent();
  }

  /** The states joined behind a noun. */
  private List<Mention> owners(Token phrase) {
    return states(
        Conjuncts.with(
            sentence.children(phrase, "nmod").stream().filter(this::isJoint).toList(), sentence));
  }

  private List<Mention> states(List<Token> words) {
    return words.stream().flatMap(this::at).filter(m -> m.actor().kind() == Kind.STATE).toList();
  }

  private Stream<Mention> at(Token head) {
    return Stream.ofNullable(byHead.get(head.index()));
  }

  /** One nation's share of a phrase: the "Omani" of "Omani and Indian ships" as Oman's ships. */
  private static Mention share(Mention nation, Mention phrase) {
    Actor state = nation.actor();
    if (phrase.actor().country().equals(state.country())) {
      return phrase;
    }
    String name = nation.text() + " " + phrase.actor().name().replaceFirst("^\\p{Lu}\\w* ", "");
    Actor share = of(state, phrase.actor(), name);
    return nation.as(share, new Reason("actor", "rule:joined adjectives", nation.span(), ""));
  }
}
