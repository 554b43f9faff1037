package org.entente.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorFinder;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.nlp.Annotator;
import org.entente.nlp.Annotators;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every trigger's example codes as its row says, and its counter-example does not. */
class TriggerExamplesTest {
  private static final Knowledge KNOWLEDGE = Knowledge.shipped();
  private static Annotator annotator;
  private static ActorFinder actors;
  private static ClauseReader.Tables tables;

  @BeforeAll
  static void load() {
    annotator = Annotators.ONE;
    actors = ActorFinder.load(KNOWLEDGE);
    tables =
        new ClauseReader.Tables(
            Lexicon.load(KNOWLEDGE),
            Operators.load(KNOWLEDGE),
            Mood.load(KNOWLEDGE, StatusWords.load(KNOWLEDGE)),
            StatusWords.load(KNOWLEDGE));
  }

  @Test
  void examplesCodeAsTheirRowsSay() {
    List<String> wrong = new ArrayList<>();
    int examples = 0;
    for (String table : Lexicon.TABLES) {
      for (Row row : KNOWLEDGE.table(table).rows()) {
        examples += row.list("example").size();
        row.list("example").forEach(e -> example(row, e).ifPresent(wrong::add));
        row.list("counter_example").forEach(e -> counter(row, e).ifPresent(wrong::add));
      }
    }
    System.out.println(examples + " examples of triggers, " + wrong.size() + " wrong");
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
  }

  private static Optional<String> example(Row row, String text) {
    Marked marked = Marked.of(text);
    List<Proposition> all = read(marked.text());
    boolean right =
        all.stream()
            .filter(p -> p.rows().contains(row.name()))
            .anyMatch(p -> as(p, marked, expected(row, marked)));
    return right ? Optional.empty() : Optional.of(complaint(row, text, all));
  }

  private static Optional<String> counter(Row row, String text) {
    List<Proposition> all = read(Marked.of(text).text());
    boolean wrong = all.stream().anyMatch(p -> p.rows().contains(row.name()));
    return wrong ? Optional.of(complaint(row, "NOT " + text, all)) : Optional.empty();
  }

  private static Optional<String> expected(Row row, Marked marked) {
    return marked
        .type()
        .or(
            () ->
                classes()
                    .filter(c -> c.id().equals(row.get("class")))
                    .findFirst()
                    .flatMap(c -> c.find("event")));
  }

  private static java.util.stream.Stream<Row> classes() {
    return KNOWLEDGE.table("classes").rows().stream();
  }

  private static boolean as(Proposition p, Marked marked, Optional<String> type) {
    boolean straight = holds(p.actor(), marked.actor()) && holds(p.recipient(), marked.recipient());
    boolean turned =
        p.symmetric()
            && (holds(p.actor(), marked.recipient()) || holds(p.recipient(), marked.recipient()))
            && (holds(p.actor(), marked.actor()) || holds(p.recipient(), marked.actor()));
    return type.map(t -> t.equals(p.type().name())).orElse(true) && (straight || turned);
  }

  private static boolean holds(List<Token> slot, Optional<Span> marked) {
    return marked.isEmpty() || slot.stream().anyMatch(t -> t.span().overlaps(marked.get()));
  }

  private static List<Proposition> read(String text) {
    AnnotatedArticle article = annotator.annotate(Article.of("example", Optional.empty(), text));
    List<Mention> mentions = actors.find(article);
    List<Proposition> all = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      all.addAll(
          new ClauseReader(sentence, tables, new Parties(sentence, mentions, List.of())).all());
    }
    return all;
  }

  private static String complaint(Row row, String text, List<Proposition> all) {
    return row.place()
        + " "
        + row.id()
        + ": "
        + text
        + "\n    read: "
        + all.stream().map(TriggerExamplesTest::told).toList();
  }

  private static String told(Proposition p) {
    return p.type().name() + words(p.actor()) + "→" + words(p.recipient()) + " " + p.rows();
  }

  private static List<String> words(List<Token> tokens) {
    return tokens.stream().map(Token::text).toList();
  }
}
