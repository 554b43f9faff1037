package org.entente.engine;

import java.io.InputStream;
import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Input;
import org.entente.model.Readings;
import org.entente.model.Relation;
import org.entente.read.Batch;
import org.entente.read.Pairs;

/** What comes before coding: files to articles and marked pairs. Nothing stops it but its end. */
public final class Intake {

  private Intake() {}

  /**
   * The articles under paths: files, folders, or {@code -} for {@code standard}.
   *
   * @param input how the user wants them read
   */
  public static Readings<Article> articles(
      Knowledge knowledge, List<String> paths, InputStream standard, Input input) {
    return Batch.of(knowledge, paths, standard, input);
  }

  /** The marked pairs of a JSON Lines file, or of {@code standard} where the path is {@code -}. */
  public static Readings<Relation.Pair> pairs(String path, InputStream standard, Input input) {
    return Pairs.of(path, standard, input);
  }
}
