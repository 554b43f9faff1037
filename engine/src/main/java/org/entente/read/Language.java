package org.entente.read;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;

/**
 * Whether a text is English, by its script and its share of function words (Ingle 1976; Dunning
 * 1994 on how far so little goes). Made to pass: a text is turned away only where another language
 * is clear, so that a headline, a table of prices or a sentence full of Spanish names stays in.
 */
final class Language {
  static final String ENGLISH = "en";

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’]\\p{L}+)?");
  private static final int WORDS = 500;

  /** A text mostly in letters of another script is not English. */
  private static final double LATIN = 0.6;

  /** Running text of any language in the table has at least this share of its words. */
  private static final double CLEAR = 0.2;

  /** How many times as many of its words as of English ones, for names bring some into English. */
  private static final double TIMES = 2;

  /** No language has more of its words than this in the table. */
  private static final double MOST = 0.65;

  /** So many different words before a language is believed. */
  private static final int DIFFERENT = 3;

  /** Text of some length with hardly an English function word is in a language without a row. */
  private static final int LONG = 100;

  private static final double HARDLY = 0.03;

  private final Map<String, Set<String>> words = new LinkedHashMap<>();

  private Language() {}

  /** With the words of {@code languages.tsv}. */
  static Language load(Knowledge knowledge) {
    Language language = new Language();
    for (Row row : knowledge.table("languages").rows()) {
      language.words.put(row.id(), Set.of(row.get("words").split(" ")));
    }
    return language;
  }

  /** What the text seems to be where it is not English. */
  Optional<String> other(String text) {
    List<String> found = words(text);
    if (!isLatin(text)) {
      return Optional.of("mostly letters of another script");
    }
    double english = share(found, ENGLISH);
    return TIMES * english > MOST ? Optional.empty() : other(found, english);
  }

  private Optional<String> other(List<String> found, double english) {
    for (String id : words.keySet()) {
      boolean more = share(found, id) > TIMES * english && share(found, id) >= CLEAR;
      if (more && different(found, id) >= DIFFERENT) {
        return Optional.of("its function words are of '" + id + "'");
      }
    }
    return found.size() >= LONG && english < HARDLY
        ? Optional.of("hardly an English function word")
        : Optional.empty();
  }

  private static List<String> words(String text) {
    Matcher words = WORD.matcher(text);
    return words.results().limit(WORDS).map(w -> w.group().toLowerCase(Locale.ROOT)).toList();
  }

  private static boolean isLatin(String text) {
    String start = text.substring(0, Math.min(text.length(), WORDS * 5));
    long letters = start.codePoints().filter(Character::isLetter).count();
    long latin = start.codePoints().filter(Character::isLetter).filter(Language::isLatin).count();
    return latin >= LATIN * letters;
  }

  private static boolean isLatin(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }

  private double share(List<String> found, String id) {
    Set<String> own = words.getOrDefault(id, Set.of());
    return found.isEmpty()
        ? 0
        : (double) found.stream().filter(own::contains).count() / found.size();
  }

  private int different(List<String> found, String id) {
    Set<String> both = new HashSet<>(words.get(id));
    both.retainAll(found);
    return both.size();
  }
}
