package org.entente.statement;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** A cue set between or after the words it attributes: "The bridge, she said, was safe." */
final class Parenthesis {
  private static final Set<String> BREAKS = Set.of(",", "-", "--", "–", "—", ";");
  private static final int LEAST = 3;

  private Parenthesis() {}

  /** The words before a cue's clause, and those after where it is set off by a second comma. */
  static Optional<BitSet> around(CueWords cue) {
    if (cue.cue().pos() != Cue.Pos.VERB || !cue.cue().takesClause()) {
      return Optional.empty();
    }
    Sentence sentence = cue.sentence();
    int start = start(sentence, cue.head());
    if (start < LEAST || !BREAKS.contains(sentence.token(start - 1).text())) {
      return Optional.empty();
    }
    BitSet before = Words.range(0, start - 1);
    if (!clausal(sentence, before) || Rest.after(cue).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(Words.plus(before, after(sentence, cue.head())));
  }

  private static boolean clausal(Sentence sentence, BitSet words) {
    return words.stream()
        .mapToObj(sentence::token)
        .anyMatch(t -> t.isVerb() && (!t.tag().equals("VBG") && !t.tag().equals("VB")));
  }

  private static int start(Sentence sentence, Token verb) {
    int start = verb.index();
    for (Token child : sentence.children(verb, "nsubj", "aux", "advmod")) {
      if (child.index() < verb.index()) {
        start =
            Math.min(start, Words.run(Words.under(sentence, child), child.index()).nextSetBit(0));
      }
    }
    return start;
  }

  private static BitSet after(Sentence sentence, Token verb) {
    int end = end(sentence, verb);
    boolean between = end < sentence.size() - 2 && sentence.token(end).text().equals(",");
    return between ? Words.range(end + 1, sentence.size()) : new BitSet();
  }

  private static int end(Sentence sentence, Token verb) {
    int end = verb.index() + 1;
    for (Token child :
        sentence.children(verb, "nsubj", "obl", "advmod", "obj", "iobj", "obl:tmod")) {
      if (child.index() > verb.index()) {
        end = Math.max(end, Words.under(sentence, child).length());
      }
    }
    return Math.min(end, sentence.size());
  }
}
