package org.entente.model;

import java.util.List;

/**
 * What was found in a sentence and is no event all the same.
 *
 * @param sentence its number in the article
 * @param why in plain words
 */
public record Omission(
    int sentence,
    EventType type,
    List<Mention> actor,
    List<Mention> recipient,
    Span trigger,
    String why) {

  /** Lists are fixed. */
  public Omission {
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
  }
}
