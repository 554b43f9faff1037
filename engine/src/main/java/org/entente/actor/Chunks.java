package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.CalendarNames;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Cuts a sentence into noun phrases by its tags. Tags err less than trees in news, and a phrase of
 * a table is never cut.
 */
final class Chunks {
  private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");

  private Chunks() {}

  /**
   * The chunks of a sentence in order.
   *
   * @param honorific whether a word is a "Mr" or the like
   */
  static List<Chunk> of(Sentence sentence, List<Piece> pieces, Predicate<Token> honorific) {
    Piece[] owner = new Piece[sentence.size()];
    pieces.forEach(p -> java.util.Arrays.fill(owner, p.first(), p.last() + 1, p));
    List<Chunk> chunks = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      int end = end(sentence, owner, i, honorific);
      if (end == i) {
        i++;
      } else {
        chunks.add(chunk(sentence, i, end - 1, pieces));
        i = end;
      }
    }
    return chunks;
  }

  private static Chunk chunk(Sentence sentence, int first, int last, List<Piece> pieces) {
    List<Piece> inside =
        pieces.stream().filter(p -> first <= p.first() && p.last() <= last).toList();
    return new Chunk(sentence, first, last, inside);
  }

  private static int end(Sentence sentence, Piece[] owner, int from, Predicate<Token> honorific) {
    int i = from;
    while (i < sentence.size()) {
      if (i > from && honorific.test(sentence.token(i)) && isPlace(sentence, owner, i - 1)) {
        break;
      } else if (owner[i] != null && owner[i].first() == i && joins(sentence, owner, from, i)) {
        i = owner[i].last() + 1;
      } else if (owner[i] == null && isPart(sentence, owner, from, i)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** In "In London Mr Roe said" the place is no part of the name. */
  private static boolean isPlace(Sentence sentence, Piece[] owner, int i) {
    Piece before = owner[i];
    return sentence.token(i).isNoun()
        && before != null
        && (before.sort() == Sort.STATE
            || before.sort() == Sort.CAPITAL
            || before.sort() == Sort.METONYM
            || before.sort() == Sort.ORGANISATION
            || before.sort() == Sort.NAME);
  }

  private static boolean joins(Sentence sentence, Piece[] owner, int from, int i) {
    return i == from || !breaks(sentence, owner, from, i) && !isDeterminer(sentence.token(i));
  }

  private static boolean isPart(Sentence sentence, Piece[] owner, int from, int i) {
    Token token = sentence.token(i);
    if (i == from && isAtLeast(sentence, i)) {
      return false;
    }
    if (isDeterminer(token)) {
      return i == from || sentence.token(i - 1).tag().equals("PDT") && i == from + 1;
    }
    if (token.isNoun() || token.isAdjective() || token.tag().equals("CD")) {
      return i == from || !breaks(sentence, owner, from, i);
    }
    if (isHyphen(token)) {
      return i > from && i + 1 < sentence.size();
    }
    return isParticiple(token) && i > from && modifies(sentence, from, i);
  }

  /** The "least" of "at least 12 soldiers". */
  private static boolean isAtLeast(Sentence sentence, int i) {
    return sentence.token(i).tag().matches("[JR][JB]S")
        && i > 0
        && sentence.token(i - 1).text().equalsIgnoreCase("at");
  }

  /** A new phrase begins: a proper noun or an adjective after a plain noun. */
  private static boolean breaks(Sentence sentence, Piece[] owner, int from, int i) {
    Token before = sentence.token(i - 1);
    Token token = sentence.token(i);
    boolean role = owner[i - 1] != null && owner[i - 1].sort().isRole();
    boolean common = before.isNoun() && !before.isProperNoun() && !role;
    boolean named = token.isProperNoun() && before.tag().equals("NNS");
    return common && (token.isAdjective() || named)
        || before.relation().equals("iobj")
        || isDay(sentence, from, i)
        || isMonth(sentence, from, i);
  }

  /** "On Wednesday Prague police": the day, with its part, is a phrase of its own. */
  private static boolean isDay(Sentence sentence, int from, int i) {
    boolean told = from > 0 && sentence.token(from - 1).tag().equals("IN");
    int parts = PARTS.contains(sentence.token(i - 1).text()) ? 1 : 0;
    return told
        && i - 1 - parts == from
        && CalendarNames.isWeekday(sentence.token(from).text())
        && !PARTS.contains(sentence.token(i).text());
  }

  /** "In December 1981 riot police": the month, with its year, likewise. */
  private static boolean isMonth(Sentence sentence, int from, int i) {
    String first = sentence.token(from).text();
    int years = sentence.token(i - 1).text().matches("[12][0-9]{3}") ? 1 : 0;
    return from > 0
        && sentence.token(from - 1).tag().equals("IN")
        && i - 1 - years == from
        && CalendarNames.contains(first.toLowerCase(Locale.ROOT))
        && !CalendarNames.isWeekday(first)
        && !sentence.token(i).text().matches("[0-9]+");
  }

  private static boolean modifies(Sentence sentence, int from, int i) {
    Token before = sentence.token(i - 1);
    return isHyphen(before) || isDeterminer(before) || before.isAdjective();
  }

  private static boolean isParticiple(Token token) {
    return token.tag().equals("VBN") || token.tag().equals("VBG");
  }

  private static boolean isHyphen(Token token) {
    return token.text().equals("-") || token.tag().equals("HYPH");
  }

  private static boolean isDeterminer(Token token) {
    return token.tag().equals("DT") || token.tag().equals("PDT") || token.tag().equals("PRP$");
  }
}
