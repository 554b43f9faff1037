package org.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.entente.knowledge.Knowledge;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of languages.tsv, and English that is hard to know as such. */
class LanguageTest {
  private static final Knowledge KNOWLEDGE = Knowledge.shipped();
  private static final Language LANGUAGE = Language.load(KNOWLEDGE);

  @TestFactory
  Stream<DynamicTest> eachRowTellsItsExampleAndNotItsCounterExample() {
    return KNOWLEDGE.table("languages").rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.name(),
                    () -> {
                      boolean english = row.id().equals("en");
                      assertEquals(english, LANGUAGE.other(row.get("example")).isEmpty());
                      assertEquals(english, LANGUAGE.other(row.get("counter_example")).isPresent());
                    }));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iran condemns US ban",
        "PERU, CHILE SIGN FISHING ACCORD",
        "President Luiz Inácio Lula da Silva met Evo Morales in Foz do Iguaçu.",
        "Shr 34 cts vs 1.19 dlrs Net 807,000 vs 2,858,000 Revs 510.2 mln vs 479.7 mln"
      })
  void shortEnglishPasses(String text) {
    assertEquals(Optional.empty(), LANGUAGE.other(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"习近平会见了来访的外国领导人。", "Ο υπουργός υπέγραψε τη συμφωνία."})
  void anotherScriptDoesNot(String text) {
    assertTrue(LANGUAGE.other(text).isPresent());
  }
}
