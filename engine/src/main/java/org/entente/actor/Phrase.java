package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/** A bare phrase as a sentence, tagged by its capitals and endings: no parser is at hand. */
final class Phrase {
  private static final Pattern WORD =
      Pattern.compile("['’]s?(?=\\s|$)|(?:[\\p{L}\\p{N}.]|&|['’](?!s?(?:\\s|$)))+|[^\\s]");
  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("the", "DT"),
          Map.entry("a", "DT"),
          Map.entry("an", "DT"),
          Map.entry("'s", "POS"),
          Map.entry("’s", "POS"),
          Map.entry("'", "POS"),
          Map.entry("of", "IN"),
          Map.entry("in", "IN"),
          Map.entry("for", "IN"),
          Map.entry("from", "IN"),
          Map.entry("at", "IN"),
          Map.entry("on", "IN"),
          Map.entry("to", "TO"),
          Map.entry("and", "CC"),
          Map.entry("with", "IN"),
          Map.entry("his", "PRP$"),
          Map.entry("its", "PRP$"),
          Map.entry("their", "PRP$"),
          Map.entry("former", "JJ"),
          Map.entry("-", "HYPH"),
          Map.entry(",", ","));

  private Phrase() {}

  static Sentence sentence(String phrase) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(phrase);
    while (matcher.find()) {
      tokens.add(token(tokens.size(), matcher.group(), matcher.start()));
    }
    return new Sentence(0, new Span(0, phrase.length()), headed(tokens));
  }

  private static Token token(int i, String word, int start) {
    String tag = TAGS.getOrDefault(word.toLowerCase(java.util.Locale.ROOT), guess(word));
    Span span = new Span(start, start + word.length());
    return new Token(i, span, word, word.toLowerCase(java.util.Locale.ROOT), tag, "O", 0, "dep");
  }

  private static String guess(String word) {
    char first = word.charAt(0);
    if (!Character.isLetterOrDigit(first)) {
      return ":";
    }
    boolean plural = word.endsWith("s") && word.length() > 3;
    if (Character.isDigit(first)) {
      return "CD";
    }
    return Character.isUpperCase(first)
        ? "NNP"
        : plural ? "NNS" : word.equals("men") ? "NNS" : "NN";
  }

  /** Every word hangs from the last noun before the first preposition. */
  private static List<Token> headed(List<Token> tokens) {
    int head = 0;
    for (int i = 0; i < tokens.size() && !tokens.get(i).tag().equals("IN"); i++) {
      head = tokens.get(i).isNoun() ? i : head;
    }
    List<Token> headed = new ArrayList<>();
    for (Token t : tokens) {
      boolean root = t.index() == head;
      headed.add(
          new Token(
              t.index(),
              t.span(),
              t.text(),
              t.lemma(),
              t.tag(),
              t.name(),
              root ? -1 : head,
              root ? "root" : "dep"));
    }
    return headed;
  }
}
