package org.entente.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.nlp.Annotator;
import org.entente.nlp.Annotators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small articles in which each marked mention is who the mark says. */
class CoreferenceTest {
  private static final Pattern MARK = Pattern.compile("\\[([^=\\]]+)=([^\\]]+)\\]");
  private static final ActorFinder FINDER = Finders.ACTORS;
  private static final Annotator ANNOTATOR = Annotators.ONE;

  /** Words of a text and who they stand for. */
  private record Marked(Span span, String who) {}

  /** A day and a text with marks. */
  record Golden(LocalDate day, String text) {}

  static Stream<Golden> articles() throws IOException {
    return articles("coreference.txt");
  }

  private static Stream<Golden> articles(String name) throws IOException {
    String file =
        new String(
            CoreferenceTest.class.getResourceAsStream(name).readAllBytes(), StandardCharsets.UTF_8);
    return Stream.of(file.split("\n@ "))
        .skip(1)
        .map(a -> new Golden(LocalDate.parse(a.substring(0, 10)), a.substring(11).strip()));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void mentionsStandForWhomTheMarksName(Golden golden) {
    StringBuilder text = new StringBuilder();
    List<Marked> marks = unmark(golden.text(), text);
    AnnotatedArticle article = annotate(golden.day(), text.toString());
    List<Mention> mentions = FINDER.find(article);
    for (Marked mark : marks) {
      assertEquals(mark.who(), who(mark, mentions), mark.span().of(text.toString()));
    }
  }

  /** The share of right marks; {@code -Dcoreference=open} prints the wrong ones. */
  @Test
  void mostMentionsThatTakeUpSomebodyAreRight() throws IOException {
    List<String> wrong = new ArrayList<>();
    int all = 0;
    for (Golden golden : articles("coreference-scored.txt").toList()) {
      StringBuilder text = new StringBuilder();
      List<Marked> marks = unmark(golden.text(), text);
      List<Mention> mentions = FINDER.find(annotate(golden.day(), text.toString()));
      all += marks.size();
      marks.stream()
          .filter(m -> !m.who().equals(who(m, mentions).replaceAll("^-?/$", "-/-")))
          .map(m -> golden.day() + " " + m + " is " + who(m, mentions))
          .forEach(wrong::add);
    }
    double right = 1 - (double) wrong.size() / all;
    System.out.printf("co-reference: %d of %d marks right%n", all - wrong.size(), all);
    if ("open".equals(System.getProperty("coreference"))) {
      wrong.forEach(System.out::println);
    }
    assertTrue(right >= 0.9, String.join("\n", wrong));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void mentionsLieInTheTextAndHaveHeadsOfTheirOwn(Golden golden) {
    StringBuilder text = new StringBuilder();
    unmark(golden.text(), text);
    AnnotatedArticle article = annotate(golden.day(), text.toString());
    List<Mention> mentions = FINDER.find(article);
    Set<List<Integer>> heads = new HashSet<>();
    for (Mention m : mentions) {
      assertEquals(m.text(), m.span().of(text.toString()));
      assertTrue(m.first() <= m.head() && m.head() <= m.last(), m.text());
      assertTrue(heads.add(List.of(m.sentence(), m.head())), m.text());
    }
    assertEquals(mentions, FINDER.find(article));
  }

  private static AnnotatedArticle annotate(LocalDate day, String text) {
    return ANNOTATOR.annotate(Article.of("golden", Optional.of(day), text));
  }

  private static List<Marked> unmark(String marked, StringBuilder text) {
    List<Marked> marks = new ArrayList<>();
    Matcher m = MARK.matcher(marked);
    int from = 0;
    while (m.find()) {
      text.append(marked, from, m.start());
      marks.add(
          new Marked(new Span(text.length(), text.length() + m.group(1).length()), m.group(2)));
      text.append(m.group(1));
      from = m.end();
    }
    text.append(marked.substring(from));
    return marks;
  }

  /** Who the widest mention that ends with these words is, in the terms of the mark. */
  private static String who(Marked mark, List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.span().end() == mark.span().end() && m.span().overlaps(mark.span()))
        .findFirst()
        .map(m -> said(m.actor(), mark.who()))
        .orElse("-");
  }

  private static String said(Actor actor, String wanted) {
    if (actor.kind() == Kind.OPEN) {
      return "open";
    }
    return wanted.contains("/") ? actor.country() + "/" + actor.sector() : actor.name();
  }
}
