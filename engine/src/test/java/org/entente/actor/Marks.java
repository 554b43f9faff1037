package org.entente.actor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.nlp.Annotator;

/**
 * A text of our own in which mentions are marked: {@code [words=who]}, dated by its first line.
 *
 * @param number its place in the file, from 1
 * @param day the article's day
 * @param text the text without marks
 * @param marks the marked words and who they are
 */
record Marks(int number, LocalDate day, String text, List<Mark> marks) {
  private static final Pattern MARK = Pattern.compile("\\[([^=\\]]+)=([^\\]]+)\\]");

  /** Words of a text and who they stand for. */
  record Mark(Span span, String words, String who) {}

  /** The texts of a file beside this class. */
  static List<Marks> in(String name) throws IOException {
    try (InputStream in = Marks.class.getResourceAsStream(name)) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<Marks> texts = new ArrayList<>();
      Stream.of(file.split("\n@ ")).skip(1).forEach(a -> texts.add(of(texts.size() + 1, a)));
      return texts;
    }
  }

  private static Marks of(int number, String article) {
    String marked = article.substring(11).strip();
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Matcher m = MARK.matcher(marked);
    int from = 0;
    while (m.find()) {
      text.append(marked, from, m.start());
      int start = text.length();
      text.append(m.group(1));
      marks.add(new Mark(new Span(start, text.length()), m.group(1), m.group(2)));
      from = m.end();
    }
    text.append(marked.substring(from));
    return new Marks(number, LocalDate.parse(article.substring(0, 10)), text.toString(), marks);
  }

  /** Whether it is kept for the figure alone: every third. */
  boolean isHeldOut() {
    return number % 3 == 0;
  }

  AnnotatedArticle annotated(Annotator annotator) {
    return annotator.annotate(Article.of("golden", Optional.of(day), text));
  }

  /** The widest mention that ends with a mark's words. */
  static Optional<Mention> at(Mark mark, List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.span().end() == mark.span().end() && m.span().overlaps(mark.span()))
        .findFirst();
  }
}
