package org.entente.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Event;
import org.junit.jupiter.api.Test;

/**
 * What became of promises: in {@code stories.jsonl}, sixty stories whose later reports repeat
 * little of the promise, and in {@code followups.jsonl}, 48 whose later reports recall it as
 * agencies do. Both were written before the program ran on them, by another hand; every third is
 * held out. The figures are exact: whoever betters them writes the new ones here.
 */
class StoriesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** How many pieces of evidence are expected, found, and right. */
  private static final class Count {
    int expected;
    int found;
    int right;

    void add(int expected, int found, int right) {
      this.expected += expected;
      this.found += found;
      this.right += right;
    }

    @Override
    public String toString() {
      return "%d expected, %d found, %d right".formatted(expected, found, right);
    }
  }

  @Test
  void evidenceInOtherWords() throws IOException {
    assertEquals(
        List.of("28 expected, 5 found, 3 right", "16 expected, 2 found, 2 right"),
        counts("stories.jsonl", 60));
  }

  @Test
  void evidenceInUsualWords() throws IOException {
    assertEquals(
        List.of("54 expected, 28 found, 28 right", "12 expected, 5 found, 5 right"),
        counts("followups.jsonl", 48));
  }

  /** The counts of what was read while working and of what was held out. */
  private static List<String> counts(String file, int heldOutUntil) throws IOException {
    Engine engine = Engine.load(Knowledge.shipped());
    Count read = new Count();
    Count heldOut = new Count();
    int at = 0;
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                StoriesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        boolean held = ++at % 3 == 0 && at <= heldOutUntil;
        count(engine, JSON.readTree(line), held ? heldOut : read, !held);
      }
    }
    return List.of(read.toString(), heldOut.toString());
  }

  private static void count(Engine engine, JsonNode story, Count count, boolean tell) {
    List<Article> reports = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < story.get("articles").size(); i++) {
      JsonNode article = story.get("articles").get(i);
      Optional<LocalDate> day = Optional.of(LocalDate.parse(article.get("date").asText()));
      reports.add(Article.of("" + i, day, article.get("text").asText()));
      events.addAll(engine.code(reports.get(i)).events());
    }
    List<String> found =
        Followed.evidence(Knowledge.shipped(), reports, events).stream()
            .map(e -> e.outcome() + " " + e.article())
            .distinct()
            .toList();
    List<String> expected = new ArrayList<>();
    story
        .get("outcomes")
        .forEach(o -> expected.add(o.get("outcome").asText() + " " + o.get("later").asText()));
    int right = (int) found.stream().filter(expected::contains).count();
    count.add(expected.size(), found.size(), right);
    if (tell && (right < expected.size() || right < found.size())) {
      System.out.println(story.get("id").asText() + " " + expected + " gives " + found);
    }
  }
}
