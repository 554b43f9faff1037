package org.entente.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.engine.Coding;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Mention;
import org.entente.model.Omission;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Why a sentence gave no event. */
final class Silence {
  private static final List<String> TABLES =
      List.of(
          "triggers-verbal-cooperation",
          "triggers-material-cooperation",
          "triggers-verbal-conflict",
          "triggers-material-conflict",
          "triggers-operators");
  private static final int NAMED = 4;

  private final Map<String, List<Row>> byFirstWord;

  private Silence(Map<String, List<Row>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /** Indexes the tables of words that can carry an event. */
  static Silence load(Knowledge knowledge) {
    Map<String, List<Row>> byFirstWord = new HashMap<>();
    for (String table : TABLES) {
      for (Row row : knowledge.table(table).rows()) {
        String first = row.get("words").split(" ")[0];
        byFirstWord.computeIfAbsent(first, w -> new ArrayList<>()).add(row);
      }
    }
    return new Silence(byFirstWord);
  }

  /**
   * The reason, in plain words.
   *
   * @param found what was found in the sentence and is no event
   */
  String of(Sentence sentence, Coding coding, List<Omission> found) {
    return found.isEmpty() ? unread(sentence, coding) : omitted(found, coding);
  }

  private static String omitted(List<Omission> found, Coding coding) {
    return found.stream()
        .map(
            o ->
                o.type()
                    + " at “"
                    + o.trigger().of(coding.article().text())
                    + "”"
                    + who(" by ", o.actor())
                    + who(" to ", o.recipient())
                    + ", but "
                    + o.why())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String who(String by, List<Mention> mentions) {
    return mentions.isEmpty()
        ? ""
        : by + mentions.stream().map(m -> "“" + m.text() + "”").collect(Collectors.joining(", "));
  }

  private String unread(Sentence sentence, Coding coding) {
    String actors =
        coding.mentions().stream()
            .filter(m -> m.sentence() == sentence.index())
            .map(Mention::text)
            .distinct()
            .limit(NAMED)
            .collect(Collectors.joining("”, “"));
    List<Row> triggers = triggers(sentence);
    if (triggers.isEmpty()) {
      String named = actors.isEmpty() ? "" : " (actors: “" + actors + "”)";
      return "no row of the trigger tables has its words" + named;
    }
    String words =
        triggers.stream()
            .limit(NAMED)
            .map(r -> "“" + r.get("words") + "” (" + r.name() + ")")
            .collect(Collectors.joining(", "));
    return actors.isEmpty()
        ? "it has " + words + ", but names no actor"
        : "it has "
            + words
            + ", but not in the construction the row asks for, or with none of “"
            + actors
            + "” as its actor";
  }

  private List<Row> triggers(Sentence sentence) {
    Set<String> lemmas = new HashSet<>();
    sentence.tokens().forEach(t -> lemmas.add(t.lemma()));
    return sentence.tokens().stream()
        .flatMap(t -> rows(t).stream())
        .filter(row -> lemmas.containsAll(Arrays.asList(row.get("words").split(" "))))
        .distinct()
        .toList();
  }

  private List<Row> rows(Token token) {
    return byFirstWord.getOrDefault(token.lemma(), List.of()).stream()
        .filter(row -> fits(token, row.get("pos")))
        .toList();
  }

  private static boolean fits(Token token, String pos) {
    return switch (pos) {
      case "v" -> token.isVerb();
      case "a" -> token.isAdjective();
      default -> token.isNoun() || token.isAdjective();
    };
  }
}
