package org.entente.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Article;
import org.entente.model.Sentence;
import org.entente.nlp.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables by which outcomes of promises are found does what its example shows. */
class OutcomeTablesTest {
  private static final LikeWords LIKE = LikeWords.load(Knowledge.shipped());
  private static final OutcomeWords OUTCOMES = OutcomeWords.load(Knowledge.shipped());

  static Stream<Row> like() {
    return Knowledge.shipped().table("likewords").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("like")
  void exampleHasTheMeaning(Row row) {
    boolean means = LIKE.all(row.get("example")).stream().anyMatch(k -> k.startsWith("likewords:"));
    boolean has = LIKE.all(row.get("example")).contains(row.name());
    assertTrue(row.get("kind").equals("none") ? !means : has, row.get("example"));
  }

  static Stream<Row> outcomes() {
    return Knowledge.shipped().table("outcomewords").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void exampleHasTheTurn(Row row) {
    Article article = Article.of("a", Optional.empty(), row.get("example"));
    Sentence sentence = Annotator.load().grammar(article).article().sentences().get(0);
    if (row.get("outcome").equals("UNSURE")) {
      assertTrue(sentence.tokens().stream().anyMatch(OUTCOMES::isUnsure));
    } else if (row.get("outcome").equals("RECALLED")) {
      assertTrue(sentence.tokens().stream().anyMatch(OUTCOMES::recalls));
    } else {
      Optional<Row> turn =
          sentence.tokens().stream().flatMap(t -> OUTCOMES.turn(t, sentence).stream()).findFirst();
      assertEquals(Optional.of(row.name()), turn.map(Row::name));
    }
  }
}
