package org.entente.event;

import org.entente.model.Sentence;
import org.entente.model.Token;

/** "Demanded that Japan apologise for seizing them": nobody asks whether it did. */
final class Regretted {
  private Regretted() {}

  static boolean is(Token deed, Sentence sentence, StatusWords words) {
    Token at = deed;
    while (at.plainRelation().equals("conj") && at.tag().equals("VBG")) {
      at = sentence.token(at.head());
    }
    return at.tag().equals("VBG")
        && sentence.children(at, "mark", "case").stream().anyMatch(m -> m.text().equals("for"))
        && words.isOver("regret", at, sentence);
  }
}
