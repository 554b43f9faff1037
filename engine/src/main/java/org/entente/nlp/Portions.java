package org.entente.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts what CoreNLP takes for one sentence behind a dateline, and where it is too long to be one: a
 * table, a list of names, text without full stops. Nobody writes sentences of five hundred words,
 * and what is done with a sentence takes more than twice as long for twice its length. Cut is
 * behind a semicolon or another mark where there is one in the last quarter of the length.
 */
final class Portions {
  /** Tokens. */
  static final int LONGEST = 400;

  private static final Set<String> MARKS = Set.of(";", ":", ",", ".", "|", ")", "”", "''", "-");

  private Portions() {}

  /** The sentences, none longer than {@value #LONGEST} tokens; datelines stand apart. */
  static List<CoreMap> of(List<CoreMap> sentences, String text) {
    List<CoreMap> portions = new ArrayList<>();
    for (CoreMap sentence : sentences) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      int sent = dateline(tokens, text);
      if (sent == 0 && tokens.size() <= LONGEST) {
        portions.add(sentence);
      } else {
        cut(tokens, sent, text, portions);
      }
    }
    return portions;
  }

  /** How many of a sentence's tokens are a dateline; none where nothing follows it. */
  private static int dateline(List<CoreLabel> tokens, String text) {
    int end = Dateline.end(text, tokens.get(0).beginPosition());
    int count = (int) tokens.stream().takeWhile(t -> t.beginPosition() < end).count();
    return count < tokens.size() ? count : 0;
  }

  private static void cut(List<CoreLabel> tokens, int first, String text, List<CoreMap> portions) {
    if (first > 0) {
      portions.add(portion(new ArrayList<>(tokens.subList(0, first)), text));
    }
    for (int from = first; from < tokens.size(); ) {
      int to = end(tokens, from);
      portions.add(portion(new ArrayList<>(tokens.subList(from, to)), text));
      from = to;
    }
  }

  private static int end(List<CoreLabel> tokens, int from) {
    int furthest = Math.min(tokens.size(), from + LONGEST);
    if (furthest == tokens.size()) {
      return furthest;
    }
    for (int end = furthest; end > furthest - LONGEST / 4; end--) {
      if (MARKS.contains(tokens.get(end - 1).word())) {
        return end;
      }
    }
    return furthest;
  }

  private static CoreMap portion(List<CoreLabel> tokens, String text) {
    int start = tokens.get(0).beginPosition();
    int end = tokens.get(tokens.size() - 1).endPosition();
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).setIndex(i + 1);
    }
    CoreMap portion = new ArrayCoreMap();
    portion.set(CoreAnnotations.TextAnnotation.class, text.substring(start, end));
    portion.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, start);
    portion.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
    portion.set(CoreAnnotations.TokensAnnotation.class, tokens);
    portion.set(CoreAnnotations.TokenBeginAnnotation.class, 0);
    portion.set(CoreAnnotations.TokenEndAnnotation.class, tokens.size());
    return portion;
  }
}
