package org.entente.link;

import java.util.ArrayList;
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
  private static final Pattern PLURAL = Pattern.compile("(?<=.{4})s$");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9]),(?=[0-9]{3})");

  /** What a word of the table may end in elsewhere: "deport" is in "deportation". */
  private static final Pattern ENDING =
      Pattern.compile("[a-z]?(e|y|s|es|ed|d|n|ing|al|als|ies|ied|i?on|i?ons|(ic)?ations?)?");

  /** A word of the table, without a last "e" or "y", and its row. */
  private record Meaning(String word, String row) {

    boolean fits(String form) {
      return word.length() <= SHORT
          ? form.equals(word)
          : form.startsWith(word) && ENDING.matcher(form.substring(word.length())).matches();
    }
  }

  private final Map<String, List<Meaning>> deeds = new HashMap<>();
  private final Map<String, List<Meaning>> things = new HashMap<>();
  private final Set<String> none = new HashSet<>();

  private LikeWords() {}

  static LikeWords load(Knowledge knowledge) {
    LikeWords like = new LikeWords();
    for (Row row : knowledge.table("likewords").rows()) {
      switch (row.get("kind")) {
        case "deed" -> add(like.deeds, row);
        case "thing" -> add(like.things, row);
        case "none" -> like.none.addAll(row.list("words"));
        default -> throw row.wrong("kind", "is none of deed, thing, none");
      }
    }
    return like;
  }

  private static void add(Map<String, List<Meaning>> kind, Row row) {
    for (String word : row.list("words")) {
      String base = word.length() > SHORT + 1 ? word.replaceFirst("[ey]$", "") : word;
      kind.computeIfAbsent(first(base), f -> new ArrayList<>()).add(new Meaning(base, row.name()));
    }
  }

  private static String first(String word) {
    return word.substring(0, Math.min(SHORT - 1, word.length()));
  }

  /** The letters by which a word is known; capitals alone, such as EU, are as they are. */
  static String stem(String word) {
    if (word.matches("\\p{Lu}{2,4}")) {
      return word;
    }
    if (Character.isDigit(word.charAt(0))) {
      return word.replace(",", "");
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() <= SHORT ? lower : lower.substring(0, SHORT + 1);
  }

  /** The key of a word in a name, known by all its letters but a plural's: Niger is not Nigeria. */
  static String name(String word) {
    boolean letters = word.matches("\\p{Lu}{2,4}");
    return "name:"
        + (letters ? word : PLURAL.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst(""));
  }

  private Set<String> known(Map<String, List<Meaning>> kind, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Set<String> rows = new HashSet<>();
    if (!none.contains(lower)) {
      kind.getOrDefault(first(lower), List.of()).stream()
          .filter(m -> m.fits(lower))
          .forEach(m -> rows.add(m.row()));
    }
    return rows;
  }

  /** What a word may mean as a deed. */
  Set<String> deed(Token word) {
    return keys(deeds, word);
  }

  /** What a noun may mean as a deed, where the table has it: "the release", "a strike". */
  Set<String> knownDeed(Token noun) {
    return known(deeds, noun);
  }

  /** What a word may mean as a thing. */
  Set<String> thing(Token word) {
    return keys(things, word);
  }

  private Set<String> known(Map<String, List<Meaning>> kind, Token word) {
    Set<String> keys = known(kind, word.text());
    keys.addAll(known(kind, word.lemma()));
    return keys;
  }

  private Set<String> keys(Map<String, List<Meaning>> kind, Token word) {
    Set<String> keys = known(kind, word);
    if (keys.isEmpty()) {
      keys.add(stem(word.text()));
      keys.add(stem(word.lemma()));
    }
    return keys;
  }

  /** What a word may mean, as it is written and in its base form. */
  Set<String> all(Token word) {
    Set<String> keys = all(word.text());
    keys.addAll(all(word.lemma()));
    return keys;
  }

  /** What the words of a text may mean, as deeds, as things and as names. */
  Set<String> all(String text) {
    Set<String> keys = new HashSet<>();
    String plain = THOUSANDS.matcher(DOTTED.matcher(text).replaceAll("$1$2")).replaceAll("");
    for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        keys.add(stem(word));
        if (Character.isUpperCase(word.charAt(0))) {
          keys.add(name(word));
          keys.add(name(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)));
        }
        keys.addAll(known(deeds, word));
        keys.addAll(known(things, word));
      }
    }
    return keys;
  }
}
