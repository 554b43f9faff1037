package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.EventType;
import org.entente.model.Status;
import org.entente.model.Token;

/**
 * What a predicate says before anybody is named: a type, and the noun phrases, by their heads, that
 * do it and undergo it.
 *
 * @param predicate the word it is read from
 * @param words all words of the trigger
 * @param status reported, unless an operator makes it less
 * @param bySpeaker whether the actor is whoever says the sentence
 * @param speech whether the deed is one of words
 * @param rows the rows that made it, outermost first
 * @param inner the words of the event inside, if there is one
 */
record Proposition(
    Token predicate,
    List<Token> words,
    EventType type,
    String mode,
    List<Token> actor,
    List<Token> recipient,
    boolean symmetric,
    Status status,
    boolean bySpeaker,
    boolean speech,
    List<String> rows,
    Optional<Proposition> inner) {

  /** What one word tells to be done, by one row. */
  static Proposition at(
      Token predicate,
      EventType type,
      String mode,
      List<Token> actor,
      List<Token> recipient,
      String row) {
    return new Proposition(
        predicate,
        List.of(predicate),
        type,
        mode,
        actor,
        recipient,
        false,
        Status.REPORTED,
        false,
        false,
        List.of(row),
        Optional.empty());
  }

  Proposition being(Status other) {
    return new Proposition(
        predicate, words, type, mode, actor, recipient, symmetric, other, bySpeaker, speech, rows,
        inner);
  }

  Proposition turned(EventType type, String mode, Status status, String row) {
    List<String> all = new ArrayList<>(List.of(row));
    all.addAll(rows);
    return new Proposition(
        predicate, words, type, mode, actor, recipient, symmetric, status, bySpeaker, speech, all,
        inner);
  }

  Proposition between(List<Token> actor, List<Token> recipient) {
    return new Proposition(
        predicate, words, type, mode, actor, recipient, symmetric, status, bySpeaker, speech, rows,
        inner);
  }

  /** What a speaker says another has to do: the doer becomes the one addressed. */
  Proposition saidBy(List<Token> speaker) {
    return new Proposition(
        predicate,
        words,
        type,
        mode,
        speaker,
        actor,
        false,
        status,
        speaker.isEmpty(),
        true,
        rows,
        inner);
  }
}
