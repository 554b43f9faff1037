package org.entente.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.model.Token;

/**
 * One spelling for the words of texts and of tables, so that "U.S." meets "US", "Erdoğan" meets
 * "Erdogan" and "MOSCOW" meets "Moscow". A token or a table's phrase is cut into atoms: accents,
 * full stops and inner apostrophes go, hyphens part, "'s" stands alone, capitals of four letters
 * and more keep only the first.
 */
final class Words {

  /** A part of a token, and whether it begins or ends it. */
  record Atom(String text, int token, boolean first, boolean last) {
    String folded() {
      return text.toLowerCase(Locale.ROOT);
    }
  }

  private Words() {}

  /** The atoms of a sentence. */
  static List<Atom> of(List<Token> tokens) {
    List<Atom> atoms = new ArrayList<>(tokens.size() + 8);
    for (Token token : tokens) {
      List<String> parts = split(token.text());
      for (int i = 0; i < parts.size(); i++) {
        atoms.add(new Atom(parts.get(i), token.index(), i == 0, i == parts.size() - 1));
      }
    }
    return atoms;
  }

  /** The key of a table's phrase, its capitals kept. */
  static String key(String phrase) {
    return phrase
        .lines()
        .flatMap(l -> List.of(l.split(" ")).stream())
        .flatMap(w -> split(w).stream())
        .collect(Collectors.joining(" "));
  }

  /** The key of a table's phrase in small letters. */
  static String folded(String phrase) {
    return key(phrase).toLowerCase(Locale.ROOT);
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
    if (straight.chars().allMatch(c -> c < 128)) {
      return straight;
    }
    return Normalizer.normalize(straight, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }

  private static boolean isPossessive(String word, int i) {
    return word.charAt(i) == '\'' && i == word.length() - 2 && word.charAt(i + 1) == 's';
  }

  private static void close(StringBuilder atom, List<String> atoms) {
    if (atom.length() > 0) {
      atoms.add(cased(atom.toString()));
      atom.setLength(0);
    }
  }

  private static void mark(char c, String word, List<String> atoms) {
    if (c != '-' && c != '–' && c != '/' || word.length() == 2 && word.charAt(1) == '-') {
      atoms.add(String.valueOf(c));
    }
  }

  private static String cased(String atom) {
    if (atom.equals("The")) {
      return "the";
    }
    boolean shouted = atom.length() >= 4 && atom.chars().allMatch(Character::isUpperCase);
    return shouted ? atom.charAt(0) + atom.substring(1).toLowerCase(Locale.ROOT) : atom;
  }
}
