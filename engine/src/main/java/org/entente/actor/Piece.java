package org.entente.actor;

import java.util.List;
import org.entente.knowledge.Row;

/**
 * A stretch of a sentence that a table knows, or a run of capitals that none does.
 *
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param sort what it most likely stands for
 * @param entries all rows under the phrase
 */
record Piece(int first, int last, Sort sort, List<Entry> entries) {

  /** Whether some row under the phrase is of a sort. */
  boolean can(Sort other) {
    return sort == other || entries.stream().anyMatch(e -> e.sort() == other);
  }

  /** The rows of one sort. */
  List<Row> rows(Sort of) {
    return Entry.rows(entries, of);
  }

  /** How many tokens. */
  int length() {
    return last - first + 1;
  }
}
