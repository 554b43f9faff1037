package org.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** The triggers by their head lemma, and their matches in a sentence. */
final class Lexicon {

  /** A trigger found, with the words that make it. */
  record Match(Trigger trigger, List<Token> words) {}

  private static final int REACH = 8;

  private final Map<String, List<Trigger>> byHead = new HashMap<>();

  static Lexicon load(Knowledge knowledge) {
    Map<String, TriggerClass> classes = new HashMap<>();
    for (Row row : knowledge.table("classes").rows()) {
      classes.put(row.id(), TriggerClass.of(row));
    }
    Lexicon lexicon = new Lexicon();
    for (Row row : knowledge.table("triggers").rows()) {
      lexicon.add(row, classes);
    }
    lexicon.byHead.values().forEach(l -> l.sort(longestFirst()));
    return lexicon;
  }

  private static Comparator<Trigger> longestFirst() {
    return Comparator.comparingInt(
        (Trigger t) -> -(2 * t.rest().size() + (t.conditions().isEmpty() ? 0 : 1)));
  }

  private void add(Row row, Map<String, TriggerClass> classes) {
    TriggerClass type =
        Optional.ofNullable(classes.get(row.get("class")))
            .orElseThrow(() -> row.wrong("class", "is no row of classes.tsv"));
    if (!row.get("pos").matches("[vna]")) {
      throw row.wrong("pos", "is none of v, n, a");
    }
    Trigger trigger = Trigger.of(row, type);
    byHead.computeIfAbsent(trigger.head(), h -> new ArrayList<>()).add(trigger);
  }

  /** The triggers whose words stand at a token, longest first. */
  List<Match> at(Sentence sentence, Token token) {
    List<Match> found = new ArrayList<>();
    for (Trigger trigger : byHead.getOrDefault(lemma(token), List.of())) {
      if (part(token, trigger.part())) {
        words(sentence, token, trigger).ifPresent(w -> found.add(new Match(trigger, w)));
      }
    }
    return found;
  }

  private static boolean part(Token token, char part) {
    return switch (part) {
      case 'v' -> token.isVerb();
      case 'n' -> token.isNoun() && !token.name().equals("PERSON") || token.tag().equals("VBG");
      default ->
          token.isAdjective()
              || token.tag().startsWith("RB")
              || token.tag().equals("VBN")
              || token.tag().equals("IN");
    };
  }

  private static Optional<List<Token>> words(Sentence sentence, Token head, Trigger trigger) {
    List<Token> words = new ArrayList<>(List.of(head));
    for (String lemma : trigger.rest()) {
      Optional<Token> word =
          trigger.part() == 'n' ? before(sentence, head, lemma) : after(sentence, head, lemma);
      if (word.isEmpty()) {
        return Optional.empty();
      }
      words.add(word.get());
    }
    words.sort(Comparator.comparingInt(Token::index));
    return Optional.of(words);
  }

  private static Optional<Token> before(Sentence sentence, Token head, String lemma) {
    return sentence.children(head).stream()
        .filter(t -> t.index() < head.index() && head.index() - t.index() <= 4)
        .filter(t -> lemma(t).equals(lemma))
        .findFirst();
  }

  private static Optional<Token> after(Sentence sentence, Token head, String lemma) {
    int end = Math.min(sentence.size(), head.index() + 1 + REACH);
    for (int i = head.index() + 1; i < end; i++) {
      Token token = sentence.token(i);
      if (lemma(token).equals(lemma) && near(sentence, head, token)) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** Whether the word hangs from the head by at most three arcs, no other verb between. */
  private static boolean near(Sentence sentence, Token head, Token token) {
    Token at = token;
    for (int arcs = 0; arcs < 3 && at.head() >= 0; arcs++) {
      at = sentence.token(at.head());
      if (at.index() == head.index()) {
        return true;
      }
      if (at.tag().startsWith("VB") && !at.tag().equals("VBG")) {
        return false;
      }
    }
    return token.index() == head.index() + 1;
  }

  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
