package org.entente.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.entente.model.Event;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Text that nobody writes and files hold nonetheless: it is coded in time that grows with its
 * length, and never exhausts the stack. Times are bounds for a busy machine, not measures.
 */
class LimitsTest {
  private static final Engine ENGINE = Engines.ONE;
  private static final LocalDate DAY = LocalDate.of(2021, 3, 17);
  private static final Duration LIMIT = Duration.ofSeconds(120);

  private static final List<String> TOLD =
      List.of(
          "The foreign minister of %s met his counterpart from %s in Geneva on Monday. ",
          "Soldiers of %s shelled a village in %s, killing nine people, the police said. ",
          "“We will never accept these terms,” said the prime minister of %s of %s’s plan. ",
          "The government of %s denied that it had attacked %s last week.\n\n");

  private static final List<String> LANDS =
      List.of("France", "Turkey", "Kenya", "Peru", "Iran", "Japan", "Poland", "Egypt");

  @TestFactory
  Stream<DynamicTest> isCodedInBoundedTime() {
    return Stream.of(
        bounded("a sentence of 5,000 words", "police and ".repeat(2_500)),
        bounded("a chain of 5,000 prepositions", "the chief " + "of the ally ".repeat(2_500)),
        bounded("a list of names", "France, Peru, Kenya, ".repeat(1_700)),
        bounded("a clause in a clause", "He said that ".repeat(2_000) + "it rained."),
        bounded("10,000 brackets", "(".repeat(10_000) + "troops left Peru" + ")".repeat(10_000)),
        bounded("brackets and words", "(Peru said ".repeat(3_000) + ")".repeat(3_000)),
        bounded("10,000 opening quotes", "“".repeat(10_000) + "Peru lied" + "”".repeat(10_000)),
        bounded("opening quotes and words", "“Peru said ".repeat(3_000)),
        bounded("straight quotes", "\"Go,\" he said. ".repeat(1_500)),
        bounded("quotes of nobody", "“It was a day of rain.” ".repeat(1_500)),
        bounded("nested single quotes", "‘she said ".repeat(3_000) + "’".repeat(3_000)),
        bounded("old double quotes", "``he said ".repeat(3_000)),
        bounded("a page of tables", "Peru\t12\t34.5\t(6)\t–\n".repeat(1_500)),
        bounded("a table with bars", "| Iran | 1,200 | killed | 3 May |\n".repeat(700)),
        bounded("blank lines", "\n".repeat(100_000) + "Peru attacked Iran.\n".repeat(20)),
        bounded("a word of 100,000 letters", "a".repeat(100_000) + " attacked Iran."),
        bounded("100,000 digits", "7".repeat(100_000) + " died."),
        bounded("commas", "Peru," + ",".repeat(50_000) + " Iran"),
        bounded("speakers", "SMITH: Peru must go. \n".repeat(1_500)),
        bounded("emoji", "\uD83D\uDE00 Peru attacked Iran. ".repeat(600)));
  }

  private static DynamicTest bounded(String name, String text) {
    return DynamicTest.dynamicTest(name, () -> assertTimeoutPreemptively(LIMIT, () -> code(text)));
  }

  @Test
  void aLongArticleHasTheEventsOfItsParts() {
    String part = told(40);
    int one = code(part).size();
    assertTrue(one > 20);
    int many = assertTimeoutPreemptively(LIMIT, () -> code(part.repeat(10))).size();
    assertTrue(many >= 9 * one && many <= 11 * one, one + " in the part, " + many + " in ten");
  }

  @Test
  void codesTheSameOnASmallStack() throws InterruptedException {
    String text = "The chief " + "of the ally ".repeat(400) + "left. " + told(5);
    List<?>[] found = new List<?>[1];
    Thread small = new Thread(null, () -> found[0] = code(text), "small", 256 << 10);
    small.start();
    small.join();
    assertEquals(code(text).toString(), String.valueOf(found[0]));
    assertFalse(found[0].isEmpty());
  }

  @Test
  @Tag("slow")
  void aMillionCharactersEnd() {
    String text = told(20_000).substring(0, 990_000);
    List<String> events = assertTimeoutPreemptively(Duration.ofMinutes(10), () -> code(text));
    assertTrue(events.size() > 5_000, "events " + events.size());
  }

  private static List<String> code(String text) {
    Article article = Article.of("a", Optional.of(DAY), text);
    return ENGINE.code(article).events().stream().map(Event::id).toList();
  }

  private static String told(int sentences) {
    Random random = new Random(5);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      String one = LANDS.get(random.nextInt(LANDS.size()));
      String other = LANDS.get(random.nextInt(LANDS.size()));
      text.append(TOLD.get(random.nextInt(TOLD.size())).formatted(one, other));
    }
    return text.toString();
  }
}
