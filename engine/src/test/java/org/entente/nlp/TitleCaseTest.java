package org.entente.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.entente.knowledge.Knowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TitleCaseTest {
  private static final NameTagger NAMES = NameTagger.load();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Premier Okoth Accuses Rivals Of Buying Votes|Premier Okoth accuses rivals of buying votes",
        "Envoy Says White House Should Apologise|Envoy says White House should apologise",
        "U.S. Senators Demand Answers From Finnish Minister"
            + "|U.S. senators demand answers from Finnish minister",
        "Susan Rice Urges Republicans To Wait|Susan Rice urges Republicans to wait",
        "Mayor Of Limerick Quits: ‘This Cannot Go On’|Mayor of Limerick quits: ‘This cannot go on’",
        "The premier met Finnish ministers|The premier met Finnish ministers",
        "MINISTER QUITS OVER LEAKED LETTER|MINISTER QUITS OVER LEAKED LETTER",
      })
  void headlines(String headline, String written) {
    assertEquals(written, lowered(headline));
  }

  /** Each row of headlinewords.tsv has its example written so. */
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void rows(String headline, String written) {
    assertEquals(written, lowered(headline));
  }

  static Stream<Arguments> rows() {
    return Knowledge.shipped().table("headlinewords").rows().stream()
        .map(row -> Arguments.of(row.get("example"), row.get("written")));
  }

  /** What the article's other lines have wins over what is usual. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Governor Brown Rejects Water Bill|Aides to Brown said the bill was weak."
            + "|Governor Brown rejects water bill",
        "Council Backs Green Line Despite Protests|Critics of the Green Line said it was late."
            + "|Council backs Green Line despite protests",
      })
  void bodies(String headline, String body, String written) {
    assertEquals(written + "\n\n" + body, lowered(headline + "\n\n" + body));
  }

  private static String lowered(String text) {
    StringBuilder lowered = new StringBuilder(text);
    TitleCase.lower(lowered, NAMES::isUsuallySmall);
    return lowered.toString();
  }
}
