package org.entente.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;

/**
 * The lists of {@code wordlists.tsv}, which conditions name: {@code subj=@crowd,bishop}. A list may
 * name lists that stand above it.
 */
final class WordLists {
  private final Map<String, Set<String>> byName = new HashMap<>();

  private WordLists() {}

  static WordLists load(Knowledge knowledge) {
    WordLists lists = new WordLists();
    for (Row row : knowledge.table("wordlists").rows()) {
      lists.byName.put(row.id(), lists.words(row.get("words"), row, "words"));
    }
    return lists;
  }

  /** The words of a list with commas, names of lists replaced by what they hold. */
  Set<String> words(String text, Row row, String column) {
    List<String> parts = split(text);
    if (parts.size() == 1 && parts.get(0).startsWith("@")) {
      return named(parts.get(0), row, column);
    }
    Set<String> words = new HashSet<>();
    for (String part : parts) {
      words.addAll(part.startsWith("@") ? named(part, row, column) : Set.of(part));
    }
    return Set.copyOf(words);
  }

  private Set<String> named(String part, Row row, String column) {
    Set<String> words = byName.get(part.substring(1));
    if (words == null) {
      throw row.wrong(column, "names " + part + ", which is no row of wordlists.tsv");
    }
    return words;
  }

  private static List<String> split(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).distinct().toList();
  }
}
