package org.entente.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * How far content reaches. The parser hangs what follows a noun now on the noun, now on the verb
 * above it; read on over what only a noun can take, and stop before what comments on the whole.
 */
final class Extent {
  private static final Set<String> GO_ON =
      Set.of(
          "of", "for", "by", "from", "with", "about", "against", "between", "behind", "among",
          "over", "that", "which", "who", "whose", "to", "than", "into", "toward");
  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");
  private static final Set<String> COMMENTS = Set.of("WDT", "WP", "WP$");

  private Extent() {}

  /** The content, read on. */
  static BitSet of(CueWords cue, BitSet content) {
    if (content.isEmpty() || content.nextSetBit(0) < cue.head().index()) {
      return content;
    }
    return readOn(cue, content);
  }

  /**
   * The content up to a coordinated clause that attributes on its own: "A says X, but B denies Y".
   */
  static BitSet beforeRival(CueWords cue, BitSet content, List<CueWords> cues) {
    return cues.stream()
        .filter(r -> r.sentence() == cue.sentence() && r.cue().pos() == Cue.Pos.VERB)
        .filter(r -> content.get(r.head().index()) && r.head().index() > cue.head().index())
        .flatMap(r -> join(r).or(() -> trailing(r)).stream())
        .filter(j -> content.get(j.index()) && j.index() > cue.last().index() + 1)
        .findFirst()
        .map(j -> Words.trim(cue.sentence(), Words.before(content, j.index())))
        .orElse(content);
  }

  /**
   * The content up to an apposition that names it: in "A says X, a claim B denies" the claim is the
   * reporter's word for X.
   */
  static BitSet beforeName(CueWords cue, BitSet content, List<CueWords> cues) {
    return cues.stream()
        .filter(r -> r.sentence() == cue.sentence() && r.cue().pos() == Cue.Pos.NOUN)
        .filter(r -> content.get(r.head().index()) && r.head().index() > cue.last().index() + 2)
        .flatMap(r -> comma(r).stream())
        .filter(c -> c > cue.last().index() && !inQuotes(cue.sentence(), content, c))
        .findFirst()
        .map(c -> Words.trim(cue.sentence(), Words.before(content, c)))
        .orElse(content);
  }

  /** The comma before a noun phrase that opens with an article and is spoken of further. */
  private static Optional<Integer> comma(CueWords noun) {
    Sentence sentence = noun.sentence();
    int at = noun.head().index() - 1;
    while (at >= 0 && sentence.token(at).isAdjective()) {
      at--;
    }
    boolean article = at > 0 && Set.of("a", "an").contains(sentence.token(at).text());
    boolean apposed = article && sentence.token(at - 1).text().equals(",");
    int next = noun.head().index() + 1;
    boolean goesOn =
        next < sentence.size()
            && !",.;:".contains(sentence.token(next).text())
            && !Set.of("of", "for", "to").contains(sentence.token(next).text());
    return apposed && goesOn ? Optional.of(at - 1) : Optional.empty();
  }

  private static boolean inQuotes(Sentence sentence, BitSet content, int comma) {
    return sentence.tokens().stream()
                .filter(t -> t.index() < comma && content.get(t.index()))
                .filter(t -> t.text().matches("[\"“”«»]|``|''"))
                .count()
            % 2
        == 1;
  }

  /** The conjunction that joins a clause with a subject of its own to the one before. */
  private static Optional<Token> join(CueWords cue) {
    Sentence sentence = cue.sentence();
    Token head = cue.head();
    boolean own =
        sentence.child(head, "nsubj").isPresent() && sentence.child(head, "mark").isEmpty();
    return own && head.plainRelation().equals("conj")
        ? sentence.child(head, "cc")
        : Optional.empty();
  }

  /** The comma before a speaker and his verb at the end: "…, trade sources said." */
  private static Optional<Token> trailing(CueWords cue) {
    Sentence sentence = cue.sentence();
    int after = cue.last().index() + 1;
    boolean last =
        sentence.size() - after < 4
            && sentence.tokens().subList(after, sentence.size()).stream()
                .allMatch(t -> !Character.isLetterOrDigit(t.text().charAt(0)));
    if (!last || cue.cue().kind() != Cue.Kind.SPEECH) {
      return Optional.empty();
    }
    return Words.commaBefore(sentence, cue.head());
  }

  private static BitSet readOn(CueWords cue, BitSet content) {
    BitSet all = (BitSet) content.clone();
    Optional<Token> next = next(cue, all);
    while (next.isPresent()) {
      all.or(phrase(cue.sentence(), next.get()));
      next = next(cue, all);
    }
    return all;
  }

  private static Optional<Token> next(CueWords cue, BitSet content) {
    Sentence sentence = cue.sentence();
    return content.length() < sentence.size()
        ? Optional.of(sentence.token(content.length())).filter(t -> goesOn(cue, t))
        : Optional.empty();
  }

  /** A finite verb right after a clause belongs to it: the parser had lost its subject. */
  private static boolean goesOn(CueWords cue, Token token) {
    boolean clause = cue.cue().pos() == Cue.Pos.VERB && cue.cue().takesClause();
    return GO_ON.contains(token.text().toLowerCase(Locale.ROOT))
        || clause && FINITE.contains(token.tag());
  }

  /** The largest phrase that begins at a word. */
  private static BitSet phrase(Sentence sentence, Token first) {
    BitSet best = Words.of(List.of(first));
    Token at = first;
    while (at.head() >= 0) {
      at = sentence.token(at.head());
      BitSet under = Words.under(sentence, at);
      if (under.nextSetBit(0) < first.index()) {
        return best;
      }
      best = under;
    }
    return best;
  }

  /**
   * The content up to what the reporter or the speaker adds to it: "A says X, which B denies", "A
   * says X, calling it a crime"; not "A says B did X, killing nine".
   */
  static BitSet beforeComment(CueWords cue, BitSet content, List<CueWords> cues) {
    Sentence sentence = cue.sentence();
    if (content.isEmpty() || content.nextSetBit(0) < cue.head().index()) {
      return content;
    }
    for (int i = content.nextSetBit(0) + 1; i < content.length() - 1; i++) {
      if (sentence.token(i).text().equals(",") && comments(sentence.token(i + 1), cues)) {
        return Words.trim(sentence, Words.before(content, i));
      }
    }
    return content;
  }

  private static boolean comments(Token first, List<CueWords> cues) {
    boolean speaking =
        first.tag().equals("VBG")
            && cues.stream()
                .filter(c -> c.head().equals(first))
                .anyMatch(c -> Content.of(c).isPresent());
    return speaking || COMMENTS.contains(first.tag());
  }
}
