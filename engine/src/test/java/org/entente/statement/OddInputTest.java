package org.entente.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, spans lie inside it, no source lies in its content, and twice is the same. */
class OddInputTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\n ",
        "“",
        "\"\"\"\"\"",
        "”“ said he, ‘ and ’ she.",
        "“Never closed, the minister said. “Nor this, she added.",
        "\"One,\" \"two,\" \"three,\" said said said the the mayor mayor.",
        "Said. Said: said, said?",
        "According to according to.",
        "the , that : “ whether ” to … — of ''",
        "😀 “We 😀 won,” the mayor 😀 said.",
        "MINISTER: MINISTER: MINISTER: no.",
      })
  void staysInsideTheText(String text) {
    check(Reader.read(text));
  }

  @Test
  void readsSentencesOfFiveThousandWords() {
    AnnotatedArticle chain = chain(5000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(chain));
  }

  private static void check(AnnotatedArticle article) {
    List<Statement> found = Reader.FINDER.find(article, List.of());
    Span text = new Span(0, article.text().length());
    for (Statement s : found) {
      assertTrue(s.source().stream().allMatch(text::contains));
      assertTrue(s.cue().stream().allMatch(text::contains));
      assertTrue(!s.content().isEmpty() && s.content().stream().allMatch(text::contains));
      assertTrue(s.source().stream().noneMatch(x -> s.content().stream().anyMatch(x::overlaps)));
    }
    assertEquals(found, Reader.FINDER.find(article, List.of()));
  }

  /** One sentence in which each word governs the next, as no parser should give. */
  private static AnnotatedArticle chain(int words) {
    String[] pattern = {"mayor", "said", "that", ",", "\""};
    String[] tags = {"NN", "VBD", "IN", ",", "``"};
    String[] relations = {"nsubj", "ccomp", "mark", "punct", "dep"};
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      String word = pattern[i % pattern.length];
      Span span = new Span(text.length(), text.length() + word.length());
      String lemma = word.equals("said") ? "say" : word;
      String relation = i == 0 ? "root" : relations[i % relations.length];
      tokens.add(new Token(i, span, word, lemma, tags[i % tags.length], "O", i - 1, relation));
      text.append(word).append(' ');
    }
    Sentence sentence = new Sentence(0, new Span(0, text.length() - 1), tokens);
    Article article = Article.of("chain", Optional.empty(), text.toString());
    return new AnnotatedArticle(article, List.of(sentence), List.of());
  }
}
