package org.entente.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatorTest {
  private static final String NEWS =
      """
      The foreign minister of Norway (Conservative) met "rebels" [from the north] in Oslo on Friday.

      He didn't rule out sanctions, said a U.N.-backed panel; 5 people {all men} were arrested…
      """;

  private static Annotator annotator;
  private static String printedWhileLoading;

  @BeforeAll
  static void load() {
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true));
    try {
      annotator = Annotators.ONE;
      annotate("The words \u202e and \ufffd and \u0000 are no sentence.");
    } finally {
      System.setErr(before);
    }
    printedWhileLoading = printed.toString();
  }

  private static AnnotatedArticle annotate(String text) {
    return annotator.annotate(Article.of("a", Optional.empty(), text));
  }

  @Test
  void standardErrorStaysEmpty() {
    assertEquals("", printedWhileLoading);
  }

  @Test
  void tokensKeepTheWordsAsWritten() {
    AnnotatedArticle article = annotate(NEWS);
    for (Token token : tokens(article).toList()) {
      assertEquals(token.span().of(NEWS), token.text());
    }
    assertTrue(
        words(article)
            .containsAll(List.of("(", "Conservative", ")", "[", "]", "{", "}", "\"", "…")));
  }

  @Test
  void bracketsAreTheirOwnLemmas() {
    List<String> lemmas = tokens(annotate(NEWS)).map(Token::lemma).toList();
    assertTrue(lemmas.containsAll(List.of("(", ")", "[", "]", "{", "}", "meet")));
    assertTrue(lemmas.stream().noneMatch(l -> l.matches("(?i)-[lr][rcs]b-")), lemmas.toString());
  }

  @Test
  void namesInAngleBracketsAreWordsAndStockSignsAreNone() {
    assertEquals(
        List.of("Harland", "sold", "Tarn", "Ridge", "Coal", "Co", "shares", "."),
        words(annotate("Harland <HRL.L> sold <Tarn Ridge Coal Co> shares.")));
  }

  @Test
  void aSubjectAndAnObjectAreRead() {
    Sentence sentence = annotate("Norway expelled two diplomats.").sentences().get(0);
    assertEquals(List.of("nsubj", "root", "nummod", "obj", "punct"), relations(sentence));
    assertEquals("Norway", sentence.child(sentence.token(1), "nsubj").orElseThrow().text());
  }

  @Test
  void aSentenceTooLongIsCutAndKeepsItsTokens() {
    String text = "the minister met ".repeat(1667) + ".";
    List<Sentence> sentences = annotate(text).sentences();
    assertEquals(5002, sentences.stream().mapToInt(Sentence::size).sum());
    assertTrue(sentences.stream().allMatch(s -> s.size() <= Portions.LONGEST));
    for (int i = 0; i < sentences.size(); i++) {
      assertEquals(i, sentences.get(i).index());
    }
  }

  @Test
  void unreadableCharactersTakeNoLongerThanOthers() {
    String text = "\uFFFD\u0001\uE000\ud800 ".repeat(1000) + "Norway expelled two diplomats.";
    AnnotatedArticle article = assertTimeout(Duration.ofSeconds(30), () -> annotate(text));
    assertEquals(List.of("Norway", "expelled", "two", "diplomats", "."), words(article));
  }

  @Test
  void aRuleDrawnWithDashesIsNoHindrance() {
    String text = "–".repeat(20_000) + " Norway expelled two diplomats.";
    AnnotatedArticle article = assertTimeout(Duration.ofSeconds(30), () -> annotate(text));
    assertTrue(words(article).containsAll(List.of("Norway", "expelled", "two", "diplomats")));
  }

  @Test
  void aMillionCharactersPass() {
    AnnotatedArticle article = annotate("a".repeat(500_000) + "\n" + "(".repeat(500_000));
    assertEquals(500_000, article.sentences().get(0).token(0).text().length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\n", "."})
  void nextToNothingGivesNextToNothing(String text) {
    assertTrue(tokens(annotate(text)).count() <= 1);
  }

  @Test
  void twoThreadsReadTheSameAsOne() {
    List<String> texts = IntStream.range(0, 12).mapToObj(i -> NEWS.repeat(1 + i % 3)).toList();
    List<String> alone = texts.stream().map(AnnotatorTest::print).toList();
    List<String> together = texts.parallelStream().map(AnnotatorTest::print).toList();
    assertEquals(alone, together);
  }

  private static String print(String text) {
    return annotate(text).sentences().toString();
  }

  private static Stream<Token> tokens(AnnotatedArticle article) {
    return article.sentences().stream().flatMap(s -> s.tokens().stream());
  }

  private static List<String> words(AnnotatedArticle article) {
    return tokens(article).map(Token::text).toList();
  }

  private static List<String> relations(Sentence sentence) {
    return sentence.tokens().stream().map(Token::relation).toList();
  }
}
