package org.entente.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** A cue set between or after the words it attributes: "The bridge, she said, was safe." */
final class Parenthesis {
  private static final Set<String> BREAKS = Set.of(",", "-", "--", "–", "—", ";");
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
  private static final Set<String> CLOSING = Set.of("”", "\"", "''", "’", "'");
  private static final Form OBJECT = Form.of("np");
  private static final int LEAST = 3;

  private Parenthesis() {}

  /** The words before a cue's clause, and those after where it is set off by a second comma. */
  static Optional<BitSet> around(CueWords cue) {
    if (cue.cue().pos() != Cue.Pos.VERB || !cue.cue().quotes() || !free(cue)) {
      return Optional.empty();
    }
    Sentence sentence = cue.sentence();
    int start = start(cue);
    if (start < 1 || !broken(sentence, start - 1)) {
      return Optional.empty();
    }
    int next = cue.head().index() + 1;
    boolean medial = next < sentence.size() && sentence.token(next).text().equals(",");
    BitSet before = Words.range(medial ? aside(sentence, start) : 0, start);
    BitSet around = Words.plus(before, after(sentence, cue.head()));
    return Optional.of(around).filter(w -> w.cardinality() >= LEAST && clausal(sentence, w));
  }

  /**
   * Where the words around a cue begin: after the one dash that sets off a phrase without a verb of
   * its own, "- proof, she said, of his guilt", else at the beginning of the sentence.
   */
  private static int aside(Sentence sentence, int end) {
    List<Token> dashes =
        sentence.tokens().subList(1, end - 1).stream().filter(t -> dash(sentence, t)).toList();
    if (dashes.size() != 1) {
      return 0;
    }
    int begin = dashes.get(0).index() + 1;
    return sentence.tokens().subList(begin, end).stream()
            .anyMatch(t -> t.tag().matches("VB[DPZ]|MD"))
        ? 0
        : begin;
  }

  /** A dash between words, not the hyphen of "last-half". */
  private static boolean dash(Sentence sentence, Token token) {
    return DASHES.contains(token.text())
        && sentence.token(token.index() - 1).span().end() < token.span().start();
  }

  /** A comma or dash, or a closing mark with the comma inside it. */
  private static boolean broken(Sentence sentence, int at) {
    String mark = sentence.token(at).text();
    return BREAKS.contains(mark)
        || at > 0 && CLOSING.contains(mark) && sentence.token(at - 1).text().equals(",");
  }

  /** Neither a relative clause nor a verb that has its content after it. */
  private static boolean free(CueWords cue) {
    boolean relative =
        cue.head().relation().equals("acl:relcl")
            || cue.head().tag().equals("VBG")
                && cue.sentence().child(cue.head(), "nsubj", "aux").isEmpty();
    return !relative && !predicate(cue) && !object(cue) && Rest.after(cue).isEmpty();
  }

  /** ", pleaded guilty": what goes on saying something of a subject before. */
  private static boolean predicate(CueWords cue) {
    Token verb = cue.head();
    return verb.plainRelation().equals("conj")
        && cue.sentence().child(verb, "nsubj").isEmpty()
        && verb.index() > 0
        && cue.sentence().token(verb.index() - 1).text().equals(",");
  }

  private static boolean object(CueWords cue) {
    return cue.cue().forms().contains(OBJECT)
        && cue.sentence().children(cue.head(), "obj").stream()
            .anyMatch(o -> o.index() > cue.head().index());
  }

  private static boolean clausal(Sentence sentence, BitSet words) {
    return words.stream()
        .mapToObj(sentence::token)
        .anyMatch(t -> t.isVerb() && (!t.tag().equals("VBG") && !t.tag().equals("VB")));
  }

  private static int start(CueWords cue) {
    Sentence sentence = cue.sentence();
    Token verb = cue.head();
    int start = verb.index();
    Optional<Token> comma = Words.commaBefore(sentence, verb);
    if (cue.cue().source() == Cue.Place.QUOTED && comma.isPresent()) {
      return comma.get().index() + 1;
    }
    if (sentence.child(verb, "nsubj").isEmpty()) {
      start = comma.map(c -> c.index() + 1).orElse(start);
    }
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
