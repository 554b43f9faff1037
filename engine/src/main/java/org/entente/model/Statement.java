package org.entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who says what: an attribution with its source, cue and content.
 *
 * @param article id of the article
 * @param source spans of the source as the text names it; empty for a free-standing quotation
 * @param cue spans of the words that attribute ("said", "according to")
 * @param content spans of what is said, quotation marks included
 * @param speaker who the source is, where there is one
 * @param kind direct, indirect or mixed
 * @param polarity whether it is said, denied, doubted or asked
 * @param date day of the saying, where known
 */
public record Statement(
    String id,
    String article,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Optional<Mention> speaker,
    Kind kind,
    Polarity polarity,
    Optional<LocalDate> date) {

  /** Form of a quotation. */
  public enum Kind {
    DIRECT,
    INDIRECT,
    MIXED
  }

  /** What the source does with the content. */
  public enum Polarity {
    SAYS,
    DENIES,
    DOUBTS,
    ASKS
  }

  /** Lists are fixed. */
  public Statement {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** Whether a span lies inside what is said. */
  public boolean says(Span part) {
    return content.stream().anyMatch(c -> c.contains(part));
  }
}
