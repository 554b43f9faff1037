package org.entente.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.entente.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Datelines stand apart from the sentence that follows them; other openings do not. */
class DatelineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LIMA - Police fired. | LIMA -
          KUALA LUMPUR, June 24 - Two states signed. | KUALA LUMPUR, June 24 -
          NOUAKCHOTT, May 17, 2004 (Maghreb Wire) - Troops left. | NOUAKCHOTT, May 17, 2004 (Maghreb Wire) -
          BEDFORD, N.H. (AP) — Voters met. | BEDFORD, N.H. (AP) —
          Geneva (Sahel Press) – Two sides met. | Geneva (Sahel Press) –
          """)
  void standsApart(String text, String dateline) {
    assertEquals(dateline, text.substring(0, Dateline.end(text, 0)).strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru - a neighbour of Chile - signed.",
        "ANN ROE: We shall win.",
        "NATO leaders met - and parted.",
        "The minister (of trade) - a lawyer - resigned.",
        "OPEC said on Monday it would cut output - again."
      })
  void isNone(String text) {
    assertEquals(0, Dateline.end(text, 0));
  }

  @Test
  void isASentenceOfItsOwn() {
    String text = "Truce holds\n\nLIMA, June 24 - Police freed two men.";
    List<String> sentences =
        Annotator.load().annotate(Article.of("a", Optional.empty(), text)).sentences().stream()
            .map(s -> s.span().of(text))
            .toList();
    assertEquals(List.of("Truce holds", "LIMA, June 24 -", "Police freed two men."), sentences);
  }
}
