package org.entente.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.knowledge.Table;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** The cues by the lemma of their head; finds their words in a sentence. */
final class Cues {
  private static final int MAX_GAP = 5;

  /** What may stand between the words of an expression: "makes a strong case", "put it bluntly". */
  private static final Set<String> MODIFIER = Set.of("RB", "RBR", "DT", "JJ", "PRP", "PRP$");

  /** What may stand between the words of an adjunct: "in the old judge's view". */
  private static final Set<String> OWNER =
      Set.of("DT", "JJ", "PRP$", "NN", "NNS", "NNP", "NNPS", "POS");

  /** What may not stand between the words around whoever is quoted. */
  private static final Set<String> QUOTED_ENDS = Set.of("VBD", "VBZ", "VBP", "MD", ":");

  private static final int QUOTED_GAP = 14;

  private final Map<String, List<Cue>> byHead = new HashMap<>();

  /** The cues of a table. */
  static Cues of(Table table) {
    Cues cues = new Cues();
    table.rows().stream().map(Cue::of).forEach(cues::add);
    cues.byHead.values().forEach(l -> l.sort(Comparator.comparingInt(c -> -c.words().size())));
    return cues;
  }

  private void add(Cue cue) {
    byHead.computeIfAbsent(cue.head(), h -> new ArrayList<>()).add(cue);
  }

  /** The cues of a sentence, the longest expression at each head for each part of speech. */
  List<CueWords> in(Sentence sentence) {
    List<CueWords> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      found.addAll(at(sentence, token));
    }
    return found;
  }

  private List<CueWords> at(Sentence sentence, Token token) {
    List<CueWords> found = new ArrayList<>();
    Set<Cue.Pos> seen = EnumSet.noneOf(Cue.Pos.class);
    for (Cue cue : candidates(token)) {
      if (fits(cue.pos(), token) && !seen.contains(cue.pos())) {
        words(cue, sentence, token).ifPresent(found::add);
        found.forEach(f -> seen.add(f.cue().pos()));
      }
    }
    return found;
  }

  private List<Cue> candidates(Token token) {
    return Stream.of(token.lemma(), token.text())
        .map(w -> w.toLowerCase(Locale.ROOT))
        .distinct()
        .flatMap(w -> byHead.getOrDefault(w, List.of()).stream())
        .toList();
  }

  private static boolean fits(Cue.Pos pos, Token token) {
    return switch (pos) {
      case VERB, LIGHT -> token.tag().startsWith("VB") && !isDescribing(token);
      case NOUN -> token.isNoun();
      case ADJECTIVE ->
          token.isAdjective() || token.tag().equals("VBN") || token.tag().equals("VBD");
      case ADJUNCT -> true;
    };
  }

  /** The "ruling" of "India's ruling party": it rules nothing there. */
  private static boolean isDescribing(Token token) {
    return token.tag().equals("VBG") && token.relation().equals("amod");
  }

  private static Optional<CueWords> words(Cue cue, Sentence sentence, Token head) {
    List<Token> tokens = new ArrayList<>(List.of(head));
    int at = head.index() + 1;
    for (String word : cue.words().subList(1, cue.words().size())) {
      int next = next(cue, sentence, at, word);
      if (next < 0) {
        return Optional.empty();
      }
      tokens.add(sentence.token(next));
      at = next + 1;
    }
    return Optional.of(new CueWords(cue, sentence, tokens));
  }

  private static int next(Cue cue, Sentence sentence, int from, String word) {
    int gap = cue.source() == Cue.Place.QUOTED ? QUOTED_GAP : MAX_GAP;
    for (int i = from; i < Math.min(sentence.size(), from + gap + 1); i++) {
      Token token = sentence.token(i);
      if (token.lemma().equalsIgnoreCase(word) || token.text().equalsIgnoreCase(word)) {
        return i;
      }
      if (!between(cue, token)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean between(Cue cue, Token token) {
    if (cue.source() == Cue.Place.QUOTED) {
      return !QUOTED_ENDS.contains(token.tag());
    }
    return (cue.pos() == Cue.Pos.ADJUNCT ? OWNER : MODIFIER).contains(token.tag());
  }
}
