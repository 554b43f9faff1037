package org.entente.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.CodePoints;
import org.entente.model.Event;
import org.entente.model.Span;
import org.entente.model.Token;

/** The words of a sentence that carry meaning, kept so that reports can be compared later. */
public final class ContentWords {

  private ContentWords() {}

  /** {@code start:end:tag:lemma} each, parted by blanks; offsets in code points. */
  public static String of(Event event) {
    CodePoints at = CodePoints.of(event.article().text());
    return event.sentence().tokens().stream()
        .filter(t -> t.isNoun() || t.isVerb() || t.isAdjective() || t.tag().equals("CD"))
        .map(t -> word(t, at))
        .collect(Collectors.joining(" "));
  }

  private static String word(Token token, CodePoints at) {
    String lemma = token.lemma().replaceAll("[\\s:]+", "_");
    return at.of(token.span().start())
        + ":"
        + at.of(token.span().end())
        + ":"
        + token.tag()
        + ":"
        + lemma;
  }

  /** The words back as tokens without a tree. */
  public static List<Token> tokens(String words) {
    return tokens(words, 0);
  }

  /** The same with offsets counted from {@code start}. */
  public static List<Token> tokens(String words, int start) {
    List<Token> tokens = new ArrayList<>();
    for (String word : words.split(" ")) {
      String[] parts = word.split(":", 4);
      if (parts.length == 4) {
        Span span =
            new Span(Integer.parseInt(parts[0]) - start, Integer.parseInt(parts[1]) - start);
        int index = tokens.size();
        tokens.add(new Token(index, span, parts[3], parts[3], parts[2], "O", -1, "dep"));
      }
    }
    return tokens;
  }
}
