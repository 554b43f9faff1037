package org.entente.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names that a dictionary writes in capitals alone, as texts write them. */
final class Capitals {
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "for", "in", "de", "la", "to", "bin", "al", "el", "von", "van",
          "der");

  private Capitals() {}

  /** "LEAGUE OF ARAB STATES" as "League of Arab States". */
  static String of(String name) {
    StringBuilder text = new StringBuilder();
    for (String word : name.split(" ")) {
      text.append(text.length() == 0 ? "" : " ").append(word(word, text.length() == 0));
    }
    return text.toString();
  }

  private static String word(String word, boolean first) {
    String small = word.toLowerCase(Locale.ROOT);
    if (!first && SMALL.contains(small)) {
      return small;
    }
    StringBuilder text = new StringBuilder(small);
    for (int i = 0; i < text.length(); i++) {
      if (i == 0 || text.charAt(i - 1) == '-') {
        text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
      }
    }
    return text.toString();
  }

  /** All names in both ways; a single word may be an acronym. */
  static List<String> all(List<String> names) {
    Set<String> all = new LinkedHashSet<>();
    for (String name : names) {
      all.add(of(name));
      if (name.indexOf(' ') < 0) {
        all.add(name);
      }
    }
    return new ArrayList<>(all);
  }

  /** All names in small letters. */
  static List<String> small(List<String> names) {
    return names.stream().map(n -> n.toLowerCase(Locale.ROOT)).toList();
  }
}
