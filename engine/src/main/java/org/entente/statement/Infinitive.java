package org.entente.statement;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * The infinitive right after a noun: "the refusal to resign deepened the crisis". The parser may
 * hang it anywhere, and hang the main verb below it, so it is read from the order of words.
 */
final class Infinitive {
  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");
  private static final int REACH = 4;

  private Infinitive() {}

  /** The infinitive that follows a cue, without any finite verb below it. */
  static Optional<BitSet> after(CueWords cue) {
    Sentence sentence = cue.sentence();
    int to = cue.last().index() + 1;
    if (to >= sentence.size() || !sentence.token(to).tag().equals("TO")) {
      return Optional.empty();
    }
    return sentence.tokens().subList(to, Math.min(sentence.size(), to + REACH)).stream()
        .filter(t -> t.tag().equals("VB"))
        .findFirst()
        .map(v -> upToFinite(sentence, Words.from(Words.under(sentence, v), to)));
  }

  private static BitSet upToFinite(Sentence sentence, BitSet words) {
    return words.stream()
        .mapToObj(sentence::token)
        .filter(t -> FINITE.contains(t.tag()) && !t.relation().startsWith("acl"))
        .findFirst()
        .map(Token::index)
        .map(i -> Words.before(words, i))
        .orElse(words);
  }
}
