package org.entente.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Token;

/**
 * Words by what they mean, roughly: those of one row of {@code likewords.tsv} share a key, any
 * other word has its stem for one.
 */
final class LikeWords {
  private static final int SHORT = 4;

  private static final Pattern DOTTED = Pattern.compile("\\b(\\p{Lu})\\.(\\p{Lu})\\.");

  private final Map<String, Set<String>> deeds = new HashMap<>();
  private final Map<String, Set<String>> things = new HashMap<>();

  private LikeWords() {}

  static LikeWords load(Knowledge knowledge) {
    LikeWords words = new LikeWords();
    for (Row row : knowledge.table("likewords").rows()) {
      Map<String, Set<String>> kind =
          switch (row.get("kind")) {
            case "deed" -> words.deeds;
            case "thing" -> words.things;
            default -> throw row.wrong("kind", "is neither deed nor thing");
          };
      for (String word : row.list("words")) {
        kind.computeIfAbsent(stem(word), s -> new HashSet<>()).add(row.name());
      }
    }
    return words;
  }

  /** The letters by which a word is known; capitals alone, such as EU, are as they are. */
  static String stem(String word) {
    if (word.matches("\\p{Lu}{2,4}")) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() <= SHORT ? lower : lower.substring(0, SHORT + 1);
  }

  /** What a word may mean as a deed. */
  Set<String> deed(Token word) {
    return keys(deeds, word);
  }

  /** What a noun may mean as a deed, where the table has it: "the release", "a strike". */
  Set<String> knownDeed(Token noun) {
    Set<String> keys = new HashSet<>(deeds.getOrDefault(stem(noun.text()), Set.of()));
    keys.addAll(deeds.getOrDefault(stem(noun.lemma()), Set.of()));
    return keys;
  }

  /** What a word may mean as a thing. */
  Set<String> thing(Token word) {
    return keys(things, word);
  }

  private static Set<String> keys(Map<String, Set<String>> kind, Token word) {
    Set<String> keys = new HashSet<>();
    for (String form : List.of(word.text(), word.lemma())) {
      keys.addAll(kind.getOrDefault(stem(form), Set.of(stem(form))));
    }
    return keys;
  }

  /** What a word may mean, as it is written and in its base form. */
  Set<String> all(Token word) {
    Set<String> keys = all(word.text());
    keys.addAll(all(word.lemma()));
    return keys;
  }

  /** What the words of a text may mean, as deeds and as things. */
  Set<String> all(String text) {
    Set<String> keys = new HashSet<>();
    for (String word : DOTTED.matcher(text).replaceAll("$1$2").split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        String stem = stem(word);
        keys.add(stem);
        keys.addAll(deeds.getOrDefault(stem, Set.of()));
        keys.addAll(things.getOrDefault(stem, Set.of()));
      }
    }
    return keys;
  }
}
