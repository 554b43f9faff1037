package org.entente.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.TimeExpression;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Times read in runs of words are those that SUTime gives when asked of all words. */
class TimeRunsTest {
  private static final Annotator ANNOTATOR = Annotators.ONE;
  private static final TimeReader RUNS = TimeReader.load(Knowledge.shipped());
  private static final TimeReader ALONE = TimeReader.ofSuTimeAlone(Knowledge.shipped());
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2021, 3, 17));

  private static final String OWN =
      "Envoys from 12 states met in Oslo on Monday, March 4, 2019, and again in May 2020. The truce"
          + " of 1997 held for twenty-five years, until last autumn. In the first three months of"
          + " 2018 exports fell from 10.4 billion to 9.8 billion. Within six months the five-year"
          + " accord expires; a 20-year lease ends a week before the vote. Rebels who may march on"
          + " the capital said the difficult year was over. Two days after the raid, and less than"
          + " a month later, the 2016 presidential race began. In 2001, 2003 and 2005 some 1500 men"
          + " fled. He left late on Friday night, on the same day as his 82-year-old father, about"
          + " ten years ago. Every month, daily talks in the late 1990s cost $3 million a year."
          + " The 4th of July and 3 August are holidays. Parliament meets next Tuesday, the coming"
          + " week, this weekend and at 3:15 p.m. today.\n\n"
          + "By 6-1/2 votes to 4 the council, sitting from July 4, 1987 until June 26, 1997, chose"
          + " nineteen eighty-four and the third quarter of 1986.";

  @Test
  void dateWhatSuTimeDates() throws IOException {
    TimeReaderTest.rows().forEach(row -> alike(Article.of("a", row.date(), row.text())));
    alike(Article.of("a", DAY, OWN));
    alike(Article.of("a", Optional.empty(), OWN));
    alike(Article.of("a", DAY, Corpora.OWN));
  }

  private static void alike(Article article) {
    Untimed read = ANNOTATOR.grammar(article);
    assertEquals(times(read, ALONE), times(read, RUNS));
  }

  private static List<TimeExpression> times(Untimed article, TimeReader reader) {
    return article.timed(reader).times();
  }

  /**
   * Where the corpora lie: of a thousand times, at most three are told by one reader only, and the
   * one takes at most a fifth of the other's processor time.
   */
  @Test
  @Tag("slow")
  void dateWhatSuTimeDatesInTheNews() {
    List<String> differing = new ArrayList<>();
    Cost cost = new Cost();
    long all = texts().mapToLong(text -> compare(text, differing, cost)).sum();
    differing.forEach(System.out::println);
    System.out.println(all + " times, " + differing.size() + " told by one reader only; " + cost);
    assertTrue(differing.size() <= all * 0.003);
    assertTrue(cost.runs <= cost.alone / 5);
  }

  /** Processor time of both readers, in nanoseconds. */
  private static final class Cost {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private long alone;
    private long runs;
    private long sentences;

    static long now() {
      return CLOCK.getCurrentThreadCpuTime();
    }

    @Override
    public String toString() {
      return "ms a sentence: %.2f, SUTime alone %.2f"
          .formatted(runs / 1e6 / sentences, alone / 1e6 / sentences);
    }
  }

  private static Stream<String> texts() {
    return Corpora.arePresent() ? Corpora.texts(2) : Stream.empty();
  }

  private static long compare(String text, List<String> differing, Cost cost) {
    Untimed read = ANNOTATOR.grammar(Article.of("a", DAY, text));
    long start = Cost.now();
    List<TimeExpression> alone = times(read, ALONE);
    long between = Cost.now();
    List<TimeExpression> runs = times(read, RUNS);
    cost.alone += between - start;
    cost.runs += Cost.now() - between;
    cost.sentences += read.article().sentences().size();
    alone.stream().filter(t -> !runs.contains(t)).forEach(t -> differing.add("- " + told(t, text)));
    runs.stream().filter(t -> !alone.contains(t)).forEach(t -> differing.add("+ " + told(t, text)));
    return alone.size();
  }

  private static String told(TimeExpression t, String text) {
    return t.span().of(text).replaceAll("\\s+", " ") + " " + t.from() + " " + t.to();
  }
}
