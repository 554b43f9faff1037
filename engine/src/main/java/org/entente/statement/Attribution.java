package org.entente.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * A statement in the making.
 *
 * @param cue the cue's words, absent where only punctuation or nearness attributes
 * @param mark spans of the cue
 * @param sentence index of the sentence that holds cue and source
 * @param sourceHead the source's head token, where there is a source
 * @param direct whether the content was found by its quotation marks
 */
record Attribution(
    Optional<CueWords> cue,
    List<Span> mark,
    int sentence,
    Optional<Token> sourceHead,
    List<Span> source,
    List<Span> content,
    boolean direct) {

  /** Where its content begins. */
  int start() {
    return content.stream().mapToInt(Span::start).min().orElse(0);
  }

  /** How many characters its content has. */
  int length() {
    return content.stream().mapToInt(Span::length).sum();
  }

  /** The same with other content. */
  Attribution saying(List<Span> other) {
    List<Span> sorted = other.stream().sorted(Comparator.naturalOrder()).toList();
    return new Attribution(cue, mark, sentence, sourceHead, source, sorted, direct);
  }

  /** Whether its cue lies in another's content. */
  boolean inside(Attribution other) {
    return mark.stream().anyMatch(m -> other.content.stream().anyMatch(c -> c.contains(m)));
  }
}
