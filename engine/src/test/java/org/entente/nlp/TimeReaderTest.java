package org.entente.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.entente.knowledge.Knowledge;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.TimeExpression;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What days the words of a report name: the table {@code times.tsv} beside this test. */
class TimeReaderTest {
  private static Annotator annotator;

  @BeforeAll
  static void load() {
    annotator = Annotators.ONE;
  }

  static Stream<Row> rows() throws IOException {
    try (InputStream in = TimeReaderTest.class.getResourceAsStream("times.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().skip(1).map(l -> Row.of(l.split("\t"))).toList().stream();
    }
  }

  record Row(Optional<LocalDate> date, String text, String words, String days) {

    static Row of(String[] cells) {
      Optional<LocalDate> date =
          cells[0].equals("none") ? Optional.empty() : Optional.of(LocalDate.parse(cells[0]));
      return new Row(date, cells[1], cells[2], cells[3] + " " + cells[4] + " " + cells[5]);
    }

    List<TimeExpression> read() {
      AnnotatedArticle article = annotator.annotate(Article.of("a", date, text));
      return article.times();
    }

    /** What was read instead, where it is not what the row says. */
    Optional<String> wrong() {
      List<TimeExpression> times = read();
      boolean right = words.equals("-") ? times.isEmpty() : Optional.of(days).equals(daysOf(times));
      return right
          ? Optional.empty()
          : Optional.of(
              date.map(LocalDate::toString).orElse("none")
                  + " "
                  + text
                  + " ["
                  + words
                  + "] "
                  + days
                  + ", not "
                  + times.stream().map(this::told).toList());
    }

    private String told(TimeExpression t) {
      return t.span().of(text) + " " + t.from() + " " + t.to() + " " + t.granularity();
    }

    Optional<String> daysOf(List<TimeExpression> times) {
      return times.stream()
          .filter(t -> t.span().of(text).equalsIgnoreCase(words))
          .map(t -> t.from() + " " + t.to() + " " + t.granularity())
          .findFirst();
    }
  }

  @Test
  void nineteenInTwentyAreDatedAsTheTableSays() throws IOException {
    List<String> wrong = rows().flatMap(r -> r.wrong().stream()).toList();
    long all = rows().count();
    wrong.forEach(System.out::println);
    System.out.println(all + " expressions of time, " + wrong.size() + " wrong");
    assertTrue(all >= 300 && wrong.size() <= all * 0.05, () -> String.join("\n", wrong));
  }

  @Test
  void eachPatternReadsItsExample() {
    List<String> wrong =
        Knowledge.shipped().table("timepatterns").rows().stream()
            .map(row -> example(row.get("example"), row.get("days")))
            .flatMap(row -> row.wrong().stream())
            .toList();
    assertEquals(List.of(), wrong);
  }

  /** "They met [last night].": what stands in brackets is the expression. */
  private static Row example(String marked, String days) {
    String words = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
    Optional<LocalDate> date = Optional.of(LocalDate.of(2021, 3, 17));
    return new Row(date, marked.replaceAll("[\\[\\]]", ""), words, days);
  }

  @Test
  void spansLieInTheTextAndDoNotOverlap() throws IOException {
    rows()
        .forEach(
            row -> {
              int end = 0;
              for (TimeExpression time : row.read()) {
                assertTrue(time.span().start() >= end && time.span().end() <= row.text().length());
                assertFalse(time.to().isBefore(time.from()));
                end = time.span().end();
              }
            });
  }

  @Test
  void zoneOfTheMachineHasNoPartInIt() throws IOException {
    assertEquals(readIn("Pacific/Kiritimati"), readIn("Pacific/Pago_Pago"));
  }

  private static List<List<TimeExpression>> readIn(String zone) throws IOException {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      List<List<TimeExpression>> all = new ArrayList<>();
      rows().forEach(row -> all.add(row.read()));
      return all;
    } finally {
      TimeZone.setDefault(before);
    }
  }
}
