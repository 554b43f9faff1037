package org.entente.context;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The key under which names are compared: no case, accents, apostrophes or dots, and single spaces
 * for all other marks. {@code fold} in {@code scripts/facts/places.mjs} is the same function.
 */
final class Fold {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SILENT = Pattern.compile("['’‘`ʻʼʿʾ.]");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String[][] PLAIN = {
    {"ø", "o"},
    {"đ", "d"},
    {"ł", "l"},
    {"ß", "ss"},
    {"æ", "ae"},
    {"œ", "oe"},
    {"ı", "i"},
    {"ð", "d"},
    {"þ", "th"},
    {"ə", "e"}
  };

  private Fold() {}

  /** The key of a name. */
  static String of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return isPlain(lower) ? lower : folded(lower);
  }

  private static boolean isPlain(String name) {
    return name.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static String folded(String lower) {
    String s = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    for (String[] pair : PLAIN) {
      s = s.replace(pair[0], pair[1]);
    }
    return OTHER.matcher(SILENT.matcher(s).replaceAll("")).replaceAll(" ").strip();
  }
}
