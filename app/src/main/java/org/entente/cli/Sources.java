package org.entente.cli;

import java.util.Optional;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.KnowledgeException;
import org.entente.knowledge.Row;

/** Where the rows that reasons name stand, so that a user can open and change them. */
record Sources(Knowledge knowledge) {

  /** {@code table:id (file:line)}, or the name alone where it is a rule's. */
  String of(String name) {
    return find(name).map(row -> name + " (" + row.place() + ")").orElse(name);
  }

  private Optional<Row> find(String name) {
    int colon = name.indexOf(':');
    try {
      return colon < 0
          ? Optional.empty()
          : knowledge.table(name.substring(0, colon)).rows().stream()
              .filter(row -> row.id().equals(name.substring(colon + 1)))
              .findFirst();
    } catch (KnowledgeException e) {
      return Optional.empty();
    }
  }
}
