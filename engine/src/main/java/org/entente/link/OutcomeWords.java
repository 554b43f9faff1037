package org.entente.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** The words of {@code outcomewords.tsv}, that tell what became of a promise. */
final class OutcomeWords {
  private static final int NEAR = 4;
  private static final String UNSURE = "UNSURE";
  private static final String RECALLED = "RECALLED";

  private record Turn(Row row, String particle) {}

  private final Map<String, List<Turn>> byLemma = new HashMap<>();

  private final Map<String, Row> nouns = new HashMap<>();
  private final Set<String> recalling = new HashSet<>();

  private OutcomeWords() {}

  static OutcomeWords load(Knowledge knowledge) {
    OutcomeWords words = new OutcomeWords();
    for (Row row : knowledge.table("outcomewords").rows()) {
      if (row.get("outcome").equals(RECALLED)) {
        words.recalling.addAll(row.list("words"));
        continue;
      }
      if (!row.get("outcome").equals(UNSURE)) {
        row.constant(Outcomes.Outcome.class, "outcome");
      }
      row.list("nouns").forEach(n -> words.nouns.put(n, row));
      for (String word : row.list("words")) {
        String[] parts = word.split(" ", 2);
        words
            .byLemma
            .computeIfAbsent(parts[0], w -> new ArrayList<>())
            .add(new Turn(row, parts.length > 1 ? parts[1] : ""));
      }
    }
    return words;
  }

  /** The row by which a word tells an outcome. */
  Optional<Row> turn(Token word, Sentence sentence) {
    return word.isNoun()
        ? Optional.ofNullable(nouns.get(word.lemma())).filter(r -> isFit(word, r, sentence))
        : verb(word, sentence);
  }

  private Optional<Row> verb(Token word, Sentence sentence) {
    return turns(word).stream()
        .filter(t -> !t.row().get("outcome").equals(UNSURE))
        .filter(t -> t.particle().isEmpty() || follows(word, t.particle(), sentence))
        .filter(t -> isFit(word, t.row(), sentence))
        .map(Turn::row)
        .findFirst();
  }

  /** Whether a word tells that something was to be. */
  boolean recalls(Token word) {
    return recalling.contains(word.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether what hangs on a word is not told as fact. */
  boolean isUnsure(Token word) {
    return turns(word).stream().anyMatch(t -> t.row().get("outcome").equals(UNSURE));
  }

  private List<Turn> turns(Token word) {
    return word.isVerb() || word.isNoun()
        ? byLemma.getOrDefault(word.lemma().toLowerCase(Locale.ROOT), List.of())
        : List.of();
  }

  private static boolean follows(Token verb, String particle, Sentence sentence) {
    int end = Math.min(sentence.size(), verb.index() + 1 + NEAR);
    String behind =
        sentence.tokens().subList(verb.index() + 1, end).stream()
            .map(t -> t.text().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" ", " ", " "));
    return behind.contains(" " + particle + " ");
  }

  private static boolean isFit(Token word, Row row, Sentence sentence) {
    return row.list("with").isEmpty()
        || sentence.children(word).stream()
            .filter(c -> !isWhen(c, sentence))
            .flatMap(
                c -> Stream.concat(Stream.of(c), sentence.children(c, "nmod", "amod").stream()))
            .anyMatch(t -> row.list("with").contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  /** "Moved it on Monday": when, not until when. */
  private static boolean isWhen(Token adjunct, Sentence sentence) {
    return adjunct.plainRelation().equals("obl")
        && sentence.children(adjunct, "case").stream()
            .noneMatch(c -> c.text().matches("(?i)to|until|till|into|from|by"));
  }
}
