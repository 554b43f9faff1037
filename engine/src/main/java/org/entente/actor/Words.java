package org.entente.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.model.Token;

/**
 * One spelling for the words of texts and of tables, so that "U.S." meets "US", "Erdoğan" meets
 * "Erdogan" and "MOSCOW" meets "Moscow". A token or a table's phrase is cut into atoms: accents,
 * full stops and inner apostrophes go, hyphens part, "'s" stands alone.
 */
final class Words {
  private static final Pattern CONSONANT_Y = Pattern.compile("[^aeiou]y$");
  private static final Pattern HISSING = Pattern.compile("(?:s|x|ch|sh)$");

  /**
   * A part of a token, whether it begins it, and whether a name may end with it: at the token's end
   * or before its hyphen ("UN-backed").
   */
  record Atom(String text, int token, boolean first, boolean ends) {
    String folded() {
      return text.toLowerCase(Locale.ROOT);
    }

    /** Whether it stands in capitals and is long enough to be a word. */
    boolean isLoud() {
      return text.length() >= 3 && text.chars().allMatch(Character::isUpperCase);
    }

    /** "MOSCOW" as "Moscow". */
    String quiet() {
      return isLoud() ? text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT) : text;
    }

    /** "Nato" as "NATO". */
    String loud() {
      return text.toUpperCase(Locale.ROOT);
    }
  }

  private Words() {}

  /** The atoms of a sentence. */
  static List<Atom> of(List<Token> tokens) {
    List<Atom> atoms = new ArrayList<>(tokens.size() + 8);
    for (Token token : tokens) {
      List<String> parts = split(token.text());
      for (int i = 0; i < parts.size(); i++) {
        boolean ends = i == parts.size() - 1 || i == 0 && token.text().indexOf('-') > 1;
        atoms.add(new Atom(parts.get(i), token.index(), i == 0, ends));
      }
    }
    return atoms;
  }

  /** The key of a table's phrase, its capitals kept. */
  static String key(String phrase) {
    StringBuilder key = new StringBuilder(phrase.length());
    for (String word : phrase.split(" ")) {
      for (String atom : split(word)) {
        key.append(key.length() == 0 ? "" : " ").append(atom);
      }
    }
    return key.toString();
  }

  /** The key of a table's phrase in small letters. */
  static String folded(String phrase) {
    return key(phrase).toLowerCase(Locale.ROOT);
  }

  /** The regular plural of a phrase's noun: "frigates", "ministries of defence". */
  static String plural(String phrase) {
    int of = phrase.indexOf(" of ");
    String noun = of < 0 ? phrase : phrase.substring(0, of);
    String rest = phrase.substring(noun.length());
    if (noun.endsWith("man")) {
      return noun.substring(0, noun.length() - 3) + "men" + rest;
    }
    if (CONSONANT_Y.matcher(noun).find()) {
      return noun.substring(0, noun.length() - 1) + "ies" + rest;
    }
    return noun + (HISSING.matcher(noun).find() ? "es" : "s") + rest;
  }

  private static List<String> split(String word) {
    List<String> atoms = new ArrayList<>(2);
    StringBuilder atom = new StringBuilder();
    String plain = plain(word);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (isPossessive(plain, i)) {
        close(atom, atoms);
        atoms.add("'s");
        break;
      } else if (Character.isLetterOrDigit(c)) {
        atom.append(c);
      } else if (c != '.' && c != '\'') {
        close(atom, atoms);
        mark(c, plain, atoms);
      }
    }
    close(atom, atoms);
    return atoms;
  }

  private static String plain(String word) {
    String straight = word.replace('’', '\'').replace('‘', '\'').replace('`', '\'');
    if (isAscii(straight)) {
      return straight;
    }
    return Normalizer.normalize(straight, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPossessive(String word, int i) {
    return word.charAt(i) == '\'' && i == word.length() - 2 && word.charAt(i + 1) == 's';
  }

  private static void close(StringBuilder atom, List<String> atoms) {
    if (atom.length() > 0) {
      atoms.add(atom.toString().equals("The") ? "the" : atom.toString());
      atom.setLength(0);
    }
  }

  private static void mark(char c, String word, List<String> atoms) {
    if (c != '-' && c != '–' && c != '/' || word.length() == 2 && word.charAt(1) == '-') {
      atoms.add(String.valueOf(c));
    }
  }
}
