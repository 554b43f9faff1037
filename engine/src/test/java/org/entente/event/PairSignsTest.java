package org.entente.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.model.Span;
import org.entente.model.Token;
import org.junit.jupiter.api.Test;

/** How pairs stand in the parse. */
class PairSignsTest {
  /** "Envoys were received by ministers in Oslo". */
  private static final List<Token> WORDS =
      List.of(
          token(0, "envoys", "NNS", 2, "nsubj:pass"),
          token(1, "be", "VBD", 2, "aux:pass"),
          token(2, "receive", "VBN", -1, "root"),
          token(3, "by", "IN", 4, "case"),
          token(4, "minister", "NNS", 2, "obl"),
          token(5, "in", "IN", 6, "case"),
          token(6, "Oslo", "NNP", 4, "nmod"));

  private static Token token(int index, String lemma, String tag, int head, String relation) {
    Span span = new Span(10 * index, 10 * index + 5);
    return new Token(index, span, lemma, lemma, tag, "O", head, relation);
  }

  private static final PairSigns SIGNS =
      new PairSigns(WORDS, WORDS.stream().map(Token::head).toList());

  @Test
  void tellsRelationPrepositionAndMeeting() {
    assertEquals(
        List.of(
            "backward",
            "1 obl",
            "1 NNS",
            "1 case by",
            "1 top obl by",
            "1 far 1",
            "2 nsubj:pass",
            "2 NNS",
            "2 case none",
            "2 top nsubj:pass none",
            "2 far 1",
            "tops obl nsubj:pass",
            "meet VBN",
            "meet passive"),
        SIGNS.of(false, List.of(List.of(4, 2), List.of(0, 2))));
  }

  @Test
  void onePhraseMayHangUnderTheOther() {
    List<String> signs = SIGNS.of(true, List.of(List.of(4, 2), List.of(6, 4, 2)));
    assertEquals("1 top self by", signs.get(4));
    assertEquals("tops self nmod", signs.get(11));
    assertEquals("meet NNS", signs.get(12));
  }
}
