package org.entente.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.entente.model.Article;
import org.entente.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tables hold of two phrases of a sentence, as the learnt opinion is told. */
class TableSignsTest {
  private static final Engine ENGINE = Engines.ONE.tablesOnly();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru accused Chile of theft. | Peru | Chile | tables top ACCUSE both
          Peru accused Chile of theft. | Peru | Chile | tables by classes:accuse both
          Peru refused to meet Chile. | Peru | Chile | tables by operators:refuse.meet both
          Peru blocked the bill. | Peru | blocked | tables says REJECT
          Peru lies beside Chile. | Peru | Chile | tables silent
          """)
  void tells(String text, String one, String other, String sign) {
    Coding coding = ENGINE.code(Article.of("a", Optional.empty(), text));
    List<String> signs = ENGINE.signs(coding).apply(span(text, one), span(text, other));
    assertTrue(signs.stream().anyMatch(s -> s.startsWith(sign)), () -> sign + " in " + signs);
  }

  private static Span span(String text, String words) {
    return new Span(text.indexOf(words), text.indexOf(words) + words.length());
  }
}
