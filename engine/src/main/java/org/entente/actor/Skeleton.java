package org.entente.actor;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  private record Alike(Pattern letters, String one) {
    Alike(String letters, String one) {
      this(Pattern.compile(letters), one);
    }
  }

  private static final List<Alike> ALIKE =
      List.of(
          new Alike("tsch|tch|tj|cz|ch", "c"),
          new Alike("sch|sh|sz", "s"),
          new Alike("dzh|zh|dj", "j"),
          new Alike("([kgdt])h", "$1"),
          new Alike("ph", "f"),
          new Alike("ff?$|w", "v"),
          new Alike("ck|q|c(?=[aou]|$)", "k"),
          new Alike("x", "ks"),
          new Alike("z", "s"),
          new Alike("g", "k"),
          new Alike("[aeiouyh]", ""),
          new Alike("(.)\\1+", "$1"));

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
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return Stream.of(plain.toLowerCase(Locale.ROOT).replaceAll("[.’']", "").split("[ \\-–]+"))
        .filter(w -> !ARTICLES.contains(w) && !w.isEmpty())
        .map(Skeleton::consonants)
        .toList();
  }

  /** Consonants, doubled ones once; a first vowel stays as a mark. */
  private static String consonants(String word) {
    String bare = word;
    for (Alike alike : ALIKE) {
      bare = alike.letters().matcher(bare).replaceAll(alike.one());
    }
    return ("aeiouy".indexOf(word.charAt(0)) >= 0 ? "*" : "") + bare;
  }
}
