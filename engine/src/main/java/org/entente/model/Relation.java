package org.entente.model;

import java.util.List;
import java.util.Optional;

/**
 * What the source of a marked pair does to its target.
 *
 * @param id id of the row
 * @param event the type, or empty with a reason
 * @param modes modes of the type
 */
public record Relation(
    String id,
    Optional<EventType> event,
    List<String> modes,
    double confidence,
    List<Reason> reasons) {

  /** A row to answer: a text with source and target marked. */
  public record Pair(Article article, Span source, Span target) {}
}
