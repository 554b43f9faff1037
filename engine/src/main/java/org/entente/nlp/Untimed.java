package org.entente.nlp;

import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Sentence;

/** An article of which all but the times is read. Reading those may be slow. */
public final class Untimed {
  private final AnnotatedArticle article;
  private final List<CoreMap> maps;
  private final TimeReader times;

  Untimed(AnnotatedArticle article, List<CoreMap> maps, TimeReader times) {
    this.article = article;
    this.maps = maps;
    this.times = times;
  }

  /** The article without any time. */
  public AnnotatedArticle article() {
    return article;
  }

  /** The article with the times that another reader finds. */
  AnnotatedArticle timed(TimeReader reader) {
    return new Untimed(article, maps, reader).timed(sentence -> true);
  }

  /** The article with the times of those sentences that are asked for. */
  public AnnotatedArticle timed(Predicate<Sentence> asked) {
    List<CoreMap> some = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (asked.test(sentence)) {
        some.add(maps.get(sentence.index()));
        sentences.add(sentence);
      }
    }
    return new AnnotatedArticle(
        article.article(),
        article.sentences(),
        times.read(article.text(), some, sentences, article.article().date()),
        article.quotations());
  }
}
