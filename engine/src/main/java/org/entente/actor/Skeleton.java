package org.entente.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The consonants of a person's name, the same for all its spellings in Latin letters: "Sergei
 * Lavrov" and "Sergey Lavroff", "Muammar Gaddafi" and "Moammar Qadhafi". Articles ("al-", "el-")
 * go, letters that stand for one another become one.
 */
final class Skeleton {
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ul", "as", "ar", "az", "ad", "an");
  private static final int ENOUGH = 5;
  private static final char SILENT = 0;

  private Skeleton() {}

  /** The skeleton of a name of two words or more, if it is long enough to tell people apart. */
  static Optional<String> of(String name) {
    List<String> words = words(name);
    return enough(String.join(" ", words), words.size());
  }

  /** The skeleton of the first and the last word of a name of three or more. */
  static Optional<String> ends(String name) {
    List<String> words = words(name);
    return words.size() < 3
        ? Optional.empty()
        : enough(words.get(0) + " " + words.get(words.size() - 1), 2);
  }

  private static Optional<String> enough(String skeleton, int words) {
    return Optional.of(skeleton).filter(s -> words > 1 && s.length() > ENOUGH);
  }

  private static List<String> words(String name) {
    String plain = Words.key(name).toLowerCase(Locale.ROOT);
    return Stream.of(plain.split(" "))
        .filter(w -> !ARTICLES.contains(w) && !w.isEmpty())
        .map(Skeleton::consonants)
        .toList();
  }

  /** Consonants, doubled ones once; a first vowel stays as a mark. */
  private static String consonants(String word) {
    StringBuilder bones = new StringBuilder(word.length());
    if ("aeiouy".indexOf(word.charAt(0)) >= 0) {
      bones.append('*');
    }
    for (int i = 0; i < word.length(); i++) {
      char bone = bone(word, i);
      if (bone != SILENT && (bones.length() == 0 || bones.charAt(bones.length() - 1) != bone)) {
        bones.append(bone);
      }
    }
    return bones.toString();
  }

  /** The consonant at a place, letters that stand for one another as one. */
  private static char bone(String word, int i) {
    char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
    return switch (word.charAt(i)) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'h' -> SILENT;
      case 'd' -> next == 'j' || next == 'z' ? SILENT : 'd';
      case 't' -> next == 'c' || next == 'j' ? SILENT : 't';
      case 'c' -> soft(word, i, next);
      case 'z' -> next == 'h' ? 'j' : 's';
      case 'g', 'q' -> 'k';
      case 'w' -> 'v';
      case 'f' -> next == ' ' || next == 'f' ? 'v' : 'f';
      case 'p' -> next == 'h' ? 'f' : 'p';
      default -> word.charAt(i);
    };
  }

  private static char soft(String word, int i, char next) {
    if (i > 0 && word.charAt(i - 1) == 's' || next == 'k') {
      return SILENT;
    }
    return "hzeiy".indexOf(next) >= 0 ? 'c' : 'k';
  }
}
