package org.entente.statement;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** The rest of the sentence after a cue, where a word that opens a clause shows it is content. */
final class Rest {
  private static final Set<String> OPENERS =
      Set.of("that", "how", "why", "whether", "what", "who", "when", "where", "if");
  private static final int REACH = 5;

  private Rest() {}

  /** From the opener on; an addressee may stand between cue and opener. */
  static Optional<BitSet> after(CueWords cue) {
    Sentence sentence = cue.sentence();
    int from = cue.last().index() + 1;
    for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
      Token token = sentence.token(i);
      if (OPENERS.contains(token.text().toLowerCase())) {
        return Optional.of(Words.range(i, sentence.size()));
      }
      if (token.tag().startsWith("VB") || ",.;:".contains(token.text())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
