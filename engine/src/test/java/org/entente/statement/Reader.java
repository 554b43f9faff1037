package org.entente.statement;

import java.util.Optional;
import org.entente.knowledge.Knowledge;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.nlp.Annotator;
import org.entente.nlp.Annotators;

/** The models and tables the tests of this package share; loaded once. */
final class Reader {
  private static final Annotator ANNOTATOR = Annotators.ONE;
  static final StatementFinder FINDER = StatementFinder.load(Knowledge.shipped());

  private Reader() {}

  /** A text, annotated. */
  static AnnotatedArticle read(String text) {
    return ANNOTATOR.annotate(Article.of("test", Optional.empty(), text));
  }
}
