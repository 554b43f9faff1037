package org.entente.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.knowledge.Row;

/**
 * What a person may be called by after the full name: the last word, the words from a particle on
 * ("bin Salman", "von der Leyen"), two last words ("Lopez Obrador"), and the first where family
 * names come first ("Xi", "Moon").
 */
final class Surnames {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ben", "ibn", "abu", "de", "del", "della", "di", "da", "dos", "du",
          "la", "le", "van", "von", "der", "den", "ter", "ul", "zu", "arap", "ould");
  private static final Set<String> FAMILY_FIRST =
      Set.of("CHN", "HKG", "TWN", "KOR", "PRK", "VNM", "KHM", "SGP");

  private Surnames() {}

  /** The surnames of a person of the table, in the spelling of keys. */
  static Set<String> of(Row row) {
    Set<String> surnames = new LinkedHashSet<>();
    Stream.concat(Stream.of(row.get("name")), row.list("variants").stream())
        .forEach(n -> add(surnames, n, isFamilyFirst(row)));
    return surnames;
  }

  /** Whether family names come first where a person is of. */
  static boolean isFamilyFirst(Row row) {
    return FAMILY_FIRST.contains(row.get("country"));
  }

  private static void add(Set<String> surnames, String name, boolean familyFirst) {
    List<String> words = List.of(Words.key(name).split(" "));
    surnames.add(words.get(words.size() - 1));
    if (words.size() > 1 && familyFirst) {
      surnames.add(words.get(0));
    }
    for (int i = 1; i < words.size() - 1; i++) {
      if (isParticle(words.get(i)) && !isParticle(words.get(i - 1)) || i == words.size() - 2) {
        String several = String.join(" ", words.subList(i, words.size()));
        surnames.add(several);
        surnames.add(Character.toUpperCase(several.charAt(0)) + several.substring(1));
      }
    }
  }

  private static boolean isParticle(String word) {
    return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }
}
