package org.entente.statement;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** The rest of a sentence after a cue, for where the parser lost the clause that is its content. */
final class Rest {
  private static final Set<String> OPENERS =
      Set.of("that", "how", "why", "whether", "what", "who", "when", "where", "if");
  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");
  private static final Set<String> QUOTES = Set.of("“", "\"", "‘", "'", "''", "``", "«");
  private static final Form OBJECT = Form.of("np");
  private static final Set<String> ENDS = Set.of(",", ";", ":", ".", "–", "—", "--");
  private static final int REACH = 9;

  private Rest() {}

  /** From the word that opens a clause; an addressee may stand between cue and opener. */
  static Optional<BitSet> after(CueWords cue) {
    Sentence sentence = cue.sentence();
    int from = cue.last().index() + 1;
    int reach = cue.cue().pos() == Cue.Pos.VERB ? REACH : 1;
    for (int i = from; i < Math.min(sentence.size(), from + reach); i++) {
      Token token = sentence.token(i);
      if (OPENERS.contains(token.text().toLowerCase(Locale.ROOT))) {
        return Optional.of(Words.range(i, sentence.size()));
      }
      if (token.tag().startsWith("VB") || ",.;:".contains(token.text())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** All that follows a verb that takes no object, if it holds a finite verb. */
  static Optional<BitSet> bare(CueWords cue) {
    Sentence sentence = cue.sentence();
    int from = cue.last().index() + 1;
    boolean speaks = cue.cue().pos() == Cue.Pos.VERB && cue.cue().quotes();
    if (!speaks
        || cue.cue().forms().contains(OBJECT)
        || from >= sentence.size()
        || stops(sentence.token(from))) {
      return Optional.empty();
    }
    boolean finite =
        sentence.tokens().subList(from, sentence.size()).stream()
            .anyMatch(t -> FINITE.contains(t.tag()));
    return finite ? Optional.of(Words.range(from, sentence.size())) : Optional.empty();
  }

  /** What follows up to the next mark of punctuation: "calls the raid a crime". */
  static Optional<BitSet> phrase(CueWords cue) {
    Sentence sentence = cue.sentence();
    int from = cue.last().index() + 1;
    int end = from;
    while (end < sentence.size() && !ENDS.contains(sentence.token(end).text())) {
      end++;
    }
    return end - from > 1 ? Optional.of(Words.range(from, end)) : Optional.empty();
  }

  private static boolean stops(Token token) {
    return Set.of("IN", "TO", "CC", "RB", "VBG").contains(token.tag())
        || !Character.isLetterOrDigit(token.text().charAt(0)) && !QUOTES.contains(token.text());
  }
}
