package org.entente.statement;

import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Mention;
import org.entente.model.Statement;

/** Finds attributions: who says, believes, denies or asks what. */
public final class StatementFinder {

  private StatementFinder() {}

  /** Indexes the table of cues. */
  public static StatementFinder load(Knowledge knowledge) {
    return new StatementFinder();
  }

  /** All attributions of an article, in order of their content. */
  public List<Statement> find(AnnotatedArticle article, List<Mention> mentions) {
    return List.of();
  }
}
