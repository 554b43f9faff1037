package org.entente.nlp;

import java.util.Optional;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Whether a word of a sentence stands in a clause about what was or about what is to come. */
final class Tense {
  private static final int NEAR = 4;

  private Tense() {}

  /** Read from the nearest verb above the word, its auxiliaries, and what governs an infinitive. */
  static TimeForm.Direction of(Sentence sentence, Token word, TimeWords words) {
    if (isAhead(sentence, word)) {
      return TimeForm.Direction.FUTURE;
    }
    Optional<Token> verb = verbBefore(sentence, word).or(() -> verbAbove(sentence, word));
    return verb.map(v -> ofVerb(sentence, v, words)).orElse(TimeForm.Direction.OPEN);
  }

  // "Ahead of talks on Friday".
  private static boolean isAhead(Sentence sentence, Token word) {
    Optional<Token> at = Optional.of(word);
    for (int steps = 0; steps < NEAR && at.isPresent() && !at.get().isVerb(); steps++) {
      if (at.get().lemma().equalsIgnoreCase("ahead")) {
        return true;
      }
      at = sentence.head(at.get());
    }
    return false;
  }

  // In "sanctions that take effect on 1 April" the verb beside the time tells more than the tree.
  private static Optional<Token> verbBefore(Sentence sentence, Token word) {
    Optional<Token> above = verbAbove(sentence, word);
    for (int i = word.index() - 1; i >= Math.max(0, word.index() - NEAR); i--) {
      Token token = sentence.token(i);
      if (token.isVerb() && !token.plainRelation().equals("aux")) {
        return above.filter(a -> a.index() < token.index()).map(a -> token);
      }
    }
    return Optional.empty();
  }

  private static Optional<Token> verbAbove(Sentence sentence, Token word) {
    Optional<Token> at = Optional.of(word);
    for (int steps = 0; at.isPresent() && steps <= sentence.size(); steps++) {
      if (isPredicate(sentence, at.get())) {
        return at;
      }
      at = sentence.head(at.get());
    }
    return Optional.empty();
  }

  private static boolean isPredicate(Sentence sentence, Token token) {
    return token.isVerb() || !sentence.children(token, "cop", "aux").isEmpty();
  }

  private static TimeForm.Direction ofVerb(Sentence sentence, Token verb, TimeWords words) {
    if (words.isFuture(verb, sentence)) {
      return TimeForm.Direction.FUTURE;
    }
    for (Token child : sentence.children(verb, "aux", "mark")) {
      if (words.isFuture(child, sentence) && !hasPerfect(sentence, verb)) {
        return TimeForm.Direction.FUTURE;
      }
    }
    if (isScheduled(sentence, verb, words)) {
      return TimeForm.Direction.FUTURE;
    }
    return isPast(sentence, verb) ? TimeForm.Direction.PAST : TimeForm.Direction.OPEN;
  }

  // "The talks begin on Thursday", "Britain votes on Thursday"
  private static boolean isScheduled(Sentence sentence, Token verb, TimeWords words) {
    return verb.tag().matches("VB[ZP]")
        && words.isSchedule(verb)
        && sentence.children(verb, "aux").isEmpty();
  }

  // "may have met", "is said to have met"
  private static boolean hasPerfect(Sentence sentence, Token verb) {
    return sentence.children(verb, "aux").stream().anyMatch(a -> a.lemma().equals("have"));
  }

  private static boolean isPast(Sentence sentence, Token verb) {
    java.util.List<Token> aids = sentence.children(verb, "aux", "cop");
    boolean told = verb.tag().equals("VBD") || verb.tag().equals("VBN") && aids.isEmpty();
    return told || aids.stream().anyMatch(a -> a.tag().equals("VBD") || a.lemma().equals("have"));
  }
}
