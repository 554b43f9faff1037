package org.entente.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** The words of {@code statuswords.tsv} by their role, and the doers of {@code unsaid.tsv}. */
final class StatusWords {
  private static final List<String> ROLES =
      List.of(
          "claimed",
          "possible",
          "coming",
          "undone",
          "done",
          "unreal",
          "hearsay",
          "modal",
          "condition",
          "question",
          "charge",
          "accused",
          "same",
          "ground",
          "degree",
          "mishap",
          "meant",
          "elsewhere",
          "equipment",
          "step",
          "nobody",
          "ever",
          "missed",
          "often",
          "guess",
          "regret",
          "ask",
          "reason",
          "known",
          "endorse",
          "then",
          "unthinkable",
          "sign",
          "thought",
          "hindrance",
          "not",
          "all",
          "definite",
          "approach",
          "happen",
          "tomorrow",
          "week",
          "matter",
          "text",
          "any",
          "answer",
          "only",
          "when",
          "hedge",
          "wordy",
          "announcing",
          "own",
          "blast",
          "accident",
          "armed",
          "stir",
          "spell",
          "amid",
          "file",
          "sue",
          "document",
          "seem",
          "utter",
          "foretell",
          "need",
          "voicing");

  private final Map<String, Set<String>> byRole = new HashMap<>();
  private final List<Doer> doers = new ArrayList<>();

  private StatusWords() {}

  static StatusWords load(Knowledge knowledge) {
    StatusWords words = new StatusWords();
    for (Row row : knowledge.table("statuswords").rows()) {
      if (!ROLES.contains(row.get("role"))) {
        throw row.wrong("role", "is none of " + ROLES);
      }
      words.byRole.computeIfAbsent(row.get("role"), r -> new HashSet<>()).addAll(row.list("words"));
    }
    for (Row row : knowledge.table("unsaid").rows()) {
      words.doers.add(
          new Doer(
              row.id(),
              row.get("sector"),
              row.get("home").equals("yes"),
              Set.copyOf(row.list("rows"))));
    }
    return words;
  }

  /** A doer by convention: a row of {@code unsaid.tsv}. */
  record Doer(String name, String sector, boolean home, Set<String> rows) {}

  /** The doer that a class or row of triggers has by convention. */
  Optional<Doer> doer(String row) {
    return doers.stream().filter(d -> d.rows().contains(row)).findFirst();
  }

  /** The doer by convention of that name. */
  Doer named(String name) {
    return doers.stream().filter(d -> d.name().equals(name)).findFirst().orElseThrow();
  }

  /** Whether a word, as written or in its base form, has a role. */
  boolean is(String role, Token word) {
    Set<String> words = byRole.getOrDefault(role, Set.of());
    return words.contains(word.text().toLowerCase(Locale.ROOT))
        || words.contains(Lexicon.lemma(word));
  }

  /** "Nobody", "no group", "neither side". */
  boolean isNobody(Token word, Sentence sentence) {
    return is("nobody", word)
        || sentence.children(word, "det").stream().anyMatch(d -> is("nobody", d));
  }

  /** Whether a word has a role with another below it: "call for", "follow suit". */
  boolean is(String role, Token word, Token preposition) {
    return byRole
        .getOrDefault(role, Set.of())
        .contains(Lexicon.lemma(word) + " " + preposition.text().toLowerCase(Locale.ROOT));
  }

  /** The same with the adverb between them: "come close to". */
  boolean is(String role, Token word, Token adverb, Token preposition) {
    return byRole
        .getOrDefault(role, Set.of())
        .contains(
            (Lexicon.lemma(word) + " " + adverb.text() + " " + preposition.text())
                .toLowerCase(Locale.ROOT));
  }

  /** Whether a word hangs on one of a role. */
  boolean isOver(String role, Token word, Sentence sentence) {
    return sentence.head(word).filter(h -> is(role, h)).isPresent();
  }

  /** Whether a word of a role opens a clause: "when", "after". */
  boolean opens(String role, Token clause, Sentence sentence) {
    return sentence.children(clause, "mark", "advmod").stream().anyMatch(m -> is(role, m));
  }

  /** Whether a "not" stands with a word. */
  boolean negated(Token word, Sentence sentence) {
    return sentence.children(word, "advmod").stream().anyMatch(n -> is("not", n));
  }
}
