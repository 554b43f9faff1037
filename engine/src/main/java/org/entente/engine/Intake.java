package org.entente.engine;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Input;
import org.entente.model.Readings;
import org.entente.model.Relation;
import org.entente.read.Batch;
import org.entente.read.GivenRows;
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

  /**
   * The articles of one open file; ids may repeat.
   *
   * @param name tells by its ending what the file holds
   */
  public static Readings<Article> articles(
      Knowledge knowledge, String name, InputStream bytes, Input input) {
    return Batch.of(knowledge, name, bytes, input);
  }

  /** A row that was read elsewhere: its file and place for messages, its fields as JSON. */
  public record Row(String file, String place, String json) {}

  /** The articles of rows that were read elsewhere, one reading for each; ids may repeat. */
  public static Readings<Article> rows(Knowledge knowledge, Iterator<Row> rows, Input input) {
    Iterator<GivenRows.Line> lines =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return rows.hasNext();
          }

          @Override
          public GivenRows.Line next() {
            Row row = rows.next();
            return new GivenRows.Line(row.file(), row.place(), row.json());
          }
        };
    return GivenRows.of(knowledge, lines, input);
  }

  /** The id of an article that has none of its own: a hash of its text. */
  public static String id(String text) {
    return GivenRows.id(text);
  }

  /** The marked pairs of a JSON Lines file, or of {@code standard} where the path is {@code -}. */
  public static Readings<Relation.Pair> pairs(String path, InputStream standard, Input input) {
    return Pairs.of(path, standard, input);
  }
}
