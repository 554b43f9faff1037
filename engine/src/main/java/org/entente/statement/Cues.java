package org.entente.statement;

import java.util.ArrayList;
import java.util.Comparator;
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
  private static final int MAX_GAP = 3;
  private static final Set<String> MAY_STAND_BETWEEN =
      Set.of("RB", "RBR", "DT", "JJ", "PRP", "PRP$");

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

  /** The cues of a sentence, the longest expression at each head. */
  List<CueWords> in(Sentence sentence) {
    List<CueWords> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      at(sentence, token).ifPresent(found::add);
    }
    return found;
  }

  private Optional<CueWords> at(Sentence sentence, Token token) {
    return Stream.of(token.lemma(), token.text())
        .map(w -> w.toLowerCase(Locale.ROOT))
        .distinct()
        .flatMap(w -> byHead.getOrDefault(w, List.of()).stream())
        .filter(c -> fits(c.pos(), token))
        .flatMap(c -> words(c, sentence, token).stream())
        .findFirst();
  }

  private static boolean fits(Cue.Pos pos, Token token) {
    return switch (pos) {
      case VERB, LIGHT -> token.tag().startsWith("VB");
      case NOUN -> token.isNoun();
      case ADJECTIVE ->
          token.isAdjective() || token.tag().equals("VBN") || token.tag().equals("VBD");
      case ADJUNCT -> true;
    };
  }

  private static Optional<CueWords> words(Cue cue, Sentence sentence, Token head) {
    List<Token> tokens = new ArrayList<>(List.of(head));
    int at = head.index() + 1;
    for (String word : cue.words().subList(1, cue.words().size())) {
      int next = next(sentence, at, word);
      if (next < 0) {
        return Optional.empty();
      }
      tokens.add(sentence.token(next));
      at = next + 1;
    }
    return Optional.of(new CueWords(cue, sentence, tokens));
  }

  private static int next(Sentence sentence, int from, String word) {
    for (int i = from; i < Math.min(sentence.size(), from + MAX_GAP + 1); i++) {
      Token token = sentence.token(i);
      if (token.lemma().equalsIgnoreCase(word) || token.text().equalsIgnoreCase(word)) {
        return i;
      }
      if (!MAY_STAND_BETWEEN.contains(token.tag())) {
        return -1;
      }
    }
    return -1;
  }
}
