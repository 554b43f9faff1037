package org.entente.context;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Token;

/** The words of {@code settingwords.tsv} by their role. */
final class SettingWords {
  private final Map<String, Set<String>> byRole = new HashMap<>();

  private SettingWords() {}

  static SettingWords load(Knowledge knowledge) {
    SettingWords words = new SettingWords();
    for (Row row : knowledge.table("settingwords").rows()) {
      words.byRole.computeIfAbsent(row.get("role"), r -> new HashSet<>()).addAll(row.list("words"));
    }
    for (String role : List.of("locative", "goal", "from", "until", "by", "force", "promise")) {
      words.byRole.computeIfAbsent(role, r -> new HashSet<>());
    }
    return words;
  }

  /** Whether a word, as written or in its base form, has a role. */
  boolean is(String role, Token word) {
    Set<String> words = byRole.getOrDefault(role, Set.of());
    return words.contains(word.text().toLowerCase(Locale.ROOT)) || words.contains(word.lemma());
  }

  /** Whether a text holds a phrase of a role. */
  boolean holds(String role, String text) {
    String padded = " " + text.toLowerCase(Locale.ROOT) + " ";
    return byRole.getOrDefault(role, Set.of()).stream()
        .anyMatch(w -> padded.contains(" " + w + " "));
  }
}
