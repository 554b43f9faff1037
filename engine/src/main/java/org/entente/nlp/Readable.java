package org.entente.nlp;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text as CoreNLP is to see it: noise becomes spaces, one for one, so that offsets hold.
 *
 * <p>Noise is what is no part of any word: characters without a meaning, as in a file read in the
 * wrong encoding, rules drawn with one mark, and digits without end. CoreNLP takes the square of
 * the length of any of them: five thousand such characters last longer than a hundred articles.
 *
 * <p>Names that a newswire puts in angle brackets lose these, since CoreNLP takes them for a tag of
 * markup, one word long; a stock's sign behind its firm's name goes with its brackets. So does
 * party and state behind a lawmaker's, "(R-Utah)", since the parser loses the sentence over it.
 *
 * <p>Two single marks for a double one become a mark that opens or closes, since CoreNLP takes
 * every such pair for one that closes and ends the sentence behind it. So does a straight mark,
 * which CoreNLP takes for one that opens where several sentences are quoted.
 */
final class Readable {
  /** How often a mark may follow itself; longer is drawing. */
  private static final int LONGEST_RUN = 40;

  /** How long a number may be, with its dots and dashes; longer is data. */
  private static final int LONGEST_NUMBER = 100;

  private static final Pattern BRACKETED = Pattern.compile("<\\p{Lu}[^<>=/]{0,80}>");
  private static final Pattern AFFILIATION =
      Pattern.compile("(?<=\\p{L} )\\((?:[RDI]|Rep|Dem|GOP)(?:[.-] ?\\p{Lu}[^()\\n]{1,18})?\\)");
  private static final Pattern STOCK = Pattern.compile("<[A-Z]{1,5}([.,][A-Z]{1,2})?>");

  private static final Pattern OPENING = Pattern.compile("(?<![^\\s(\\[—–-])(?:''|``)(?=[^\\s'`])");
  private static final Pattern CLOSING = Pattern.compile("(?<=[^\\s'`])''(?!['\\p{L}\\p{N}])");

  private static final Pattern OPEN = Pattern.compile("(?<![^\\s(\\[—–-])\"(?=[^\\s\"])");
  private static final Pattern CLOSE = Pattern.compile("(?<=[^\\s\"])\"(?![\\p{L}\\p{N}])");

  private Readable() {}

  static String text(String text, Predicate<String> usuallySmall) {
    StringBuilder readable = new StringBuilder(text);
    int run = 0;
    int number = 0;
    for (int i = 0, c, before = -1; i < text.length(); i += Character.charCount(c), before = c) {
      c = text.codePointAt(i);
      run = c == before ? run + 1 : 1;
      number = Character.isDigit(c) || number > 0 && ".,-/:".indexOf(c) >= 0 ? number + 1 : 0;
      if (isMeaningless(c) || run > LONGEST_RUN && isMark(c) || number > LONGEST_NUMBER) {
        blank(readable, i, Character.charCount(c));
      }
    }
    bare(readable);
    Casing.lower(readable);
    TitleCase.lower(readable, usuallySmall);
    return readable.toString();
  }

  private static void bare(StringBuilder text) {
    mark(text, OPENING, "“ ");
    mark(text, CLOSING, " ”");
    mark(text, OPEN, "“");
    mark(text, CLOSE, "”");
    Matcher name = BRACKETED.matcher(text.toString());
    while (name.find()) {
      if (STOCK.matcher(name.group()).matches()) {
        blank(text, name.start(), name.group().length());
      } else {
        blank(text, name.start(), 1);
        blank(text, name.end() - 1, 1);
      }
    }
    Matcher party = AFFILIATION.matcher(text.toString());
    while (party.find()) {
      blank(text, party.start(), party.group().length());
    }
  }

  private static void mark(StringBuilder text, Pattern pair, String mark) {
    Matcher m = pair.matcher(text.toString());
    while (m.find()) {
      text.replace(m.start(), m.end(), mark);
    }
  }

  private static boolean isMeaningless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> !Character.isWhitespace(c);
      case Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> true;
      default -> c == '\uFFFD';
    };
  }

  private static boolean isMark(int c) {
    return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c);
  }

  private static void blank(StringBuilder text, int from, int length) {
    for (int i = from; i < from + length; i++) {
      text.setCharAt(i, ' ');
    }
  }
}
