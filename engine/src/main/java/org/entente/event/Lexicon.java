package org.entente.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.CalendarNames;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** The triggers by their head lemma, and their matches in a sentence. */
final class Lexicon {

  /** A trigger found, with the words that make it. */
  record Match(Trigger trigger, List<Token> words) {}

  private static final Set<String> PARTS =
      Set.of(
          "obj",
          "iobj",
          "obl",
          "compound",
          "advmod",
          "xcomp",
          "ccomp",
          "advcl",
          "prt",
          "cop",
          "det",
          "case",
          "mark",
          "nmod",
          "discourse",
          "aux");
  static final List<String> TABLES =
      List.of(
          "triggers-verbal-cooperation",
          "triggers-material-cooperation",
          "triggers-verbal-conflict",
          "triggers-material-conflict",
          "triggers-operators");

  private final Map<String, List<Trigger>> byHead = new HashMap<>();

  static Lexicon load(Knowledge knowledge) {
    Map<String, TriggerClass> classes = new HashMap<>();
    for (Row row : knowledge.table("classes").rows()) {
      classes.put(row.id(), TriggerClass.of(row));
    }
    WordLists lists = WordLists.load(knowledge);
    Lexicon lexicon = new Lexicon();
    TABLES.stream()
        .flatMap(t -> knowledge.table(t).rows().stream())
        .forEach(row -> lexicon.add(row, classes, lists));
    lexicon.byHead.values().forEach(l -> l.sort(longestFirst()));
    return lexicon;
  }

  private static Comparator<Trigger> longestFirst() {
    return Comparator.comparingInt(
        (Trigger t) -> -(2 * t.rest().size() + (t.conditions().isEmpty() ? 0 : 1)));
  }

  private void add(Row row, Map<String, TriggerClass> classes, WordLists lists) {
    List<TriggerClass> types =
        Arrays.stream(row.get("class").split("\\+"))
            .map(
                c ->
                    Optional.ofNullable(classes.get(c))
                        .orElseThrow(() -> row.wrong("class", "is no row of classes.tsv")))
            .toList();
    if (!row.get("pos").matches("[vna]")) {
      throw row.wrong("pos", "is none of v, n, a");
    }
    Trigger trigger = Trigger.of(row, types, lists);
    byHead.computeIfAbsent(trigger.head(), h -> new ArrayList<>()).add(trigger);
  }

  /** The triggers whose words stand at a token, longest first. */
  List<Match> at(Sentence sentence, Token token) {
    List<Match> found = new ArrayList<>();
    for (Trigger trigger : byHead.getOrDefault(lemma(token), List.of())) {
      if (part(sentence, token, trigger.part())) {
        words(sentence, token, trigger).ifPresent(w -> found.add(new Match(trigger, w)));
      }
    }
    return found;
  }

  private static boolean part(Sentence sentence, Token token, char part) {
    return switch (part) {
      case 'v' -> token.isVerb() && (!token.relation().equals("amod") || token.tag().equals("VBG"));
      case 'n' ->
          token.isNoun() && !token.name().equals("PERSON")
              || token.tag().equals("VBG") && nominal(sentence, token);
      default ->
          token.isAdjective()
              || token.tag().startsWith("RB")
              || token.tag().equals("VBN")
              || token.tag().equals("IN");
    };
  }

  /** "the bombing of", "their meeting", not "stuck with him talking": a gerund that is no verb. */
  private static boolean nominal(Sentence sentence, Token gerund) {
    return sentence.child(gerund, "aux", "nsubj").isEmpty()
        && !gerund.plainRelation().equals("acl");
  }

  private static Optional<List<Token>> words(Sentence sentence, Token head, Trigger trigger) {
    List<Token> words = new ArrayList<>(List.of(head));
    List<Token> near = trigger.part() == 'n' ? before(sentence, head) : around(sentence, head);
    for (String lemma : trigger.rest()) {
      Optional<Token> word =
          near.stream()
              .filter(t -> lemma(t).equals(lemma) && !words.contains(t))
              .filter(t -> !behindForeignObject(sentence, head, t, words))
              .filter(t -> !beforeVerb(trigger, head, t) && !ofDay(sentence, t))
              .findFirst();
      if (word.isEmpty()) {
        return Optional.empty();
      }
      words.add(word.get());
    }
    words.sort(Comparator.comparingInt(Token::index));
    return Optional.of(words);
  }

  /** "for what he called a plot" is not "called for". */
  private static boolean beforeVerb(Trigger trigger, Token head, Token word) {
    return trigger.part() == 'v' && word.tag().equals("IN") && word.index() < head.index();
  }

  /** The "on" of "called on Friday". */
  private static boolean ofDay(Sentence sentence, Token word) {
    return word.text().equalsIgnoreCase("on")
        && word.index() + 1 < sentence.size()
        && CalendarNames.isWeekday(sentence.token(word.index() + 1).text());
  }

  /** "called the envoy on Monday" is not "called on": an object of its own stands between. */
  private static boolean behindForeignObject(
      Sentence sentence, Token head, Token word, List<Token> words) {
    return word.plainRelation().equals("case")
        && sentence.children(head, "obj").stream()
            .anyMatch(
                o -> head.index() < o.index() && o.index() < word.index() && !words.contains(o));
  }

  /** What may belong to a nominal expression: modifiers in front, and prepositions behind. */
  private static List<Token> before(Sentence sentence, Token head) {
    List<Token> near = new ArrayList<>();
    for (Token child : sentence.children(head)) {
      if (child.index() < head.index()) {
        near.add(child);
        near.addAll(sentence.children(child, "compound", "amod"));
      }
    }
    return near;
  }

  /**
   * What may belong to a verbal expression: its objects, particles and obliques with their
   * prepositions and first modifiers; for a participle behind a noun also that noun.
   */
  private static List<Token> around(Sentence sentence, Token head) {
    List<Token> near = new ArrayList<>();
    for (Token child : sentence.children(head)) {
      if (PARTS.contains(child.plainRelation()) || child.relation().equals("nsubj:pass")) {
        near.add(child);
        near.addAll(sentence.children(child, "case", "mark", "compound", "amod", "conj", "fixed"));
        near.add(Measures.behind(child, sentence));
      }
    }
    boolean participle =
        head.plainRelation().equals("acl") && head.tag().equals("VBN")
            || head.relation().equals("amod") && head.tag().equals("VBG");
    if (participle && head.head() >= 0) {
      Token noun = sentence.token(head.head());
      near.add(noun);
      near.addAll(sentence.children(noun, "compound", "amod"));
    }
    return near;
  }

  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
