package org.entente.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Token;

/** The words that rules look for: the rows of a table by id, each with its {@code phrases}. */
final class Vocabulary {
  private final Map<String, Row> rows = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  private Vocabulary() {}

  static Vocabulary load(Knowledge knowledge, String table) {
    Vocabulary vocabulary = new Vocabulary();
    for (Row row : knowledge.table(table).rows()) {
      vocabulary.rows.put(row.id(), row);
      vocabulary.words.put(row.id(), Set.copyOf(row.list("phrases")));
    }
    return vocabulary;
  }

  /** Whether a row has a word, spelt like this. */
  boolean has(String id, String word) {
    return words.get(id).contains(word);
  }

  /** Whether a row has a token's word as it stands, capitals aside. */
  boolean hasText(String id, Token token) {
    return has(id, token.text().toLowerCase(Locale.ROOT));
  }

  /** Whether a row has a token's lemma, capitals aside. */
  boolean hasLemma(String id, Token token) {
    return has(id, token.lemma().toLowerCase(Locale.ROOT));
  }

  /** What a row weighs. */
  double weight(String id) {
    return Double.parseDouble(rows.get(id).get("weight"));
  }

  /** What else a row says of its words. */
  String cell(String id, String column) {
    return rows.get(id).get(column);
  }

  /** How a reason names a row. */
  String name(String id) {
    return rows.get(id).name();
  }
}
