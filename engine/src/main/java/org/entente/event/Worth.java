package org.entente.event;

import java.util.List;
import java.util.Set;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * How well phrases serve as a party of an event: best an actor by itself, then one it belongs to, a
 * place, an actor somewhere inside it, and last a mere thing.
 */
final class Worth {
  static final double ACTOR = 1;
  static final double OWNED = 0.97;
  static final double PLACE = 0.8;
  static final double PART = 0.7;
  static final double THING = 0.2;
  private static final double FAINT = 0.02;

  private static final Set<String> ARMED = Set.of("MIL", "REB", "PRM", "UAF");

  private final Sentence sentence;
  private final Parties parties;
  private final Owners owners;

  Worth(Sentence sentence, Parties parties) {
    this.sentence = sentence;
    this.parties = parties;
    this.owners = new Owners(sentence);
  }

  /** That of the best of some phrases, from 0 (nobody) to 1 (an actor by itself). */
  double of(List<Token> phrases) {
    return phrases.stream().mapToDouble(this::of).max().orElse(0);
  }

  private double of(Token phrase) {
    if (parties.at(phrase).isPresent()) {
      return own(phrase) ? THING : ACTOR;
    }
    if (parties.isPlace(phrase)) {
      return PLACE;
    }
    if (owned(phrase)) {
      return OWNED;
    }
    if (parties.undergoes(phrase)) {
      return PART;
    }
    return phrase.isNoun() && !TimeNouns.has(phrase) ? THING : FAINT;
  }

  /** "the minister's plan", "the Kenyan proposal": whose it is stands in front. */
  private boolean owned(Token phrase) {
    return owners.before(phrase).stream().anyMatch(parties::isHead);
  }

  /** "withdrew its troops", "drew down troops": one's own fighters do not undergo what one does. */
  private boolean own(Token phrase) {
    List<Token> possessors = sentence.children(phrase, "nmod:poss");
    boolean bare = sentence.children(phrase, "det").isEmpty() && !owned(phrase);
    return (possessors.isEmpty() ? bare : possessors.stream().anyMatch(Token::isPronoun))
        && parties
            .at(phrase)
            .filter(m -> m.form() == Mention.Form.NOMINAL && ARMED.contains(m.actor().sector()))
            .isPresent();
  }
}
