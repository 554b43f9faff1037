package org.entente.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/** Sets of a sentence's tokens, by index, and the spans they cover. */
final class Words {
  private static final Set<String> EDGES = Set.of(",", ";", ":", "-", "--", "–", "—", "―", ".");

  private static final int LONGEST_NAME = 12;
  private static final Set<String> NAMING =
      Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "DT", "PRP", "POS", "CC", "VBN");

  private Words() {}

  /** The comma that parts a name right before a word from what stands before it. */
  static Optional<Token> commaBefore(Sentence sentence, Token word) {
    int at = word.index() - 1;
    while (at >= 0
        && word.index() - at < LONGEST_NAME
        && NAMING.contains(sentence.token(at).tag())) {
      at--;
    }
    boolean comma = at > 0 && at < word.index() - 1 && sentence.token(at).text().equals(",");
    return comma ? Optional.of(sentence.token(at)) : Optional.empty();
  }

  /** The tokens as a set. */
  static BitSet of(Collection<Token> tokens) {
    BitSet set = new BitSet();
    tokens.forEach(t -> set.set(t.index()));
    return set;
  }

  /** A token and all it governs. */
  static BitSet under(Sentence sentence, Token token) {
    return of(sentence.subtree(token));
  }

  /** The tokens of a set from an index on. */
  static BitSet from(BitSet set, int first) {
    BitSet rest = (BitSet) set.clone();
    rest.clear(0, Math.max(0, first));
    return rest;
  }

  /** The tokens of a set before an index. */
  static BitSet before(BitSet set, int end) {
    BitSet rest = (BitSet) set.clone();
    rest.clear(Math.max(0, end), Math.max(end, rest.length()));
    return rest;
  }

  /** All tokens between two indexes, the second exclusive. */
  static BitSet range(int from, int to) {
    BitSet set = new BitSet();
    if (from < to) {
      set.set(from, to);
    }
    return set;
  }

  /** Both sets. */
  static BitSet plus(BitSet a, BitSet b) {
    BitSet all = (BitSet) a.clone();
    all.or(b);
    return all;
  }

  /** The first without the second. */
  static BitSet minus(BitSet a, BitSet b) {
    BitSet rest = (BitSet) a.clone();
    rest.andNot(b);
    return rest;
  }

  /** The unbroken run of a set around an index. */
  static BitSet run(BitSet set, int around) {
    return range(set.previousClearBit(around) + 1, set.nextClearBit(around));
  }

  /** The set without punctuation at either end. */
  static BitSet trim(Sentence sentence, BitSet set) {
    BitSet rest = (BitSet) set.clone();
    while (!rest.isEmpty() && edge(sentence.token(rest.nextSetBit(0)))) {
      rest.clear(rest.nextSetBit(0));
    }
    while (!rest.isEmpty() && edge(sentence.token(rest.length() - 1))) {
      rest.clear(rest.length() - 1);
    }
    return rest;
  }

  private static boolean edge(Token token) {
    return EDGES.contains(token.text());
  }

  /** The spans a set covers: one for each unbroken run. */
  static List<Span> spans(Sentence sentence, BitSet set) {
    List<Span> spans = new ArrayList<>();
    for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i)) {
      int end = set.nextClearBit(i);
      spans.add(sentence.token(i).span().union(sentence.token(end - 1).span()));
      i = end;
    }
    return spans;
  }
}
