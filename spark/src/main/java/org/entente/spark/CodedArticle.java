package org.entente.spark;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.entente.cluster.Block;
import org.entente.engine.Coding;
import org.entente.engine.Engine;
import org.entente.json.ContentWords;
import org.entente.json.Shapes;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.model.Statement;

/**
 * What came of an article, as rows of the tables. An article that the coder fails on is set aside
 * and stops no other.
 */
record CodedArticle(List<Row> events, List<Row> statements, List<Row> aside) {

  /** Codes a row of the articles. */
  static CodedArticle of(Engine engine, Row row) {
    Article article = article(row);
    try {
      return of(engine.code(article));
    } catch (RuntimeException | StackOverflowError e) {
      return new CodedArticle(List.of(), List.of(), List.of(failed(article, e)));
    }
  }

  /** The rows of a coding. */
  static CodedArticle of(Coding coding) {
    return new CodedArticle(
        coding.events().stream().map(CodedArticle::event).toList(),
        coding.statements().stream().map(s -> statement(s, coding)).toList(),
        List.of());
  }

  private static Row event(Event event) {
    Map<String, Object> fields = new HashMap<>(Shapes.event(event));
    Block block = Block.of(event);
    fields.put("words", ContentWords.of(event));
    fields.put("block", BlockKey.of(block));
    return Tables.row(fields, Tables.STORED_EVENT);
  }

  private static Row statement(Statement statement, Coding coding) {
    Article article = coding.article().article();
    List<String> events =
        coding.events().stream().filter(e -> statement.says(e.trigger())).map(Event::id).toList();
    Map<String, Object> fields = new HashMap<>(Shapes.statement(statement, article.text(), events));
    fields.put("published", article.date().map(LocalDate::toString).orElse(null));
    return Tables.row(fields, Tables.STATEMENT);
  }

  private static Row failed(Article article, Throwable failure) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("file", "article " + article.id());
    fields.put("place", "");
    fields.put("reason", "the coder failed on it (" + failure + ")");
    fields.put("way_out", "please report it");
    fields.put("article", article.id());
    fields.put("published", article.date().map(LocalDate::toString).orElse(null));
    return Tables.row(fields, Tables.QUARANTINE);
  }

  private static Article article(Row row) {
    return new Article(
        row.getAs("id"),
        Optional.ofNullable(row.<String>getAs("date")).map(LocalDate::parse),
        text(row, "date_source"),
        text(row, "title"),
        text(row, "source"),
        text(row, "url"),
        text(row, "language"),
        text(row, "text"));
  }

  private static String text(Row row, String field) {
    return Optional.ofNullable(row.<String>getAs(field)).orElse("");
  }
}
