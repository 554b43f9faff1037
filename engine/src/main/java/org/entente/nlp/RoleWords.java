package org.entente.nlp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.knowledge.Row;
import org.entente.knowledge.Table;

/** The words of a table by the role that each row gives them. */
final class RoleWords {
  private final Map<String, Set<String>> byRole = new HashMap<>();

  private RoleWords() {}

  /** Reads a table with columns {@code role} and {@code words}. */
  static RoleWords load(Table table, Set<String> roles) {
    RoleWords words = new RoleWords();
    roles.forEach(role -> words.byRole.put(role, new HashSet<>()));
    table.rows().forEach(words::add);
    return words;
  }

  private void add(Row row) {
    Set<String> words = byRole.get(row.get("role"));
    if (words == null) {
      throw row.wrong("role", "is none of " + byRole.keySet().stream().sorted().toList());
    }
    words.addAll(row.list("words"));
  }

  /** Whether a word, written as in the table, has a role. */
  boolean is(String role, String word) {
    return byRole.get(role).contains(word);
  }

  /** All words of a role. */
  Set<String> of(String role) {
    return Set.copyOf(byRole.get(role));
  }
}
