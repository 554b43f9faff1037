package org.entente.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the user wants input read.
 *
 * @param date the day of articles that do not tell theirs
 * @param columns for each {@link Column}, the names it may have in rows and headers, best first
 */
public record Input(Optional<LocalDate> date, Map<Column, List<String>> columns) {

  /** What is taken from a row; its field names are told apart without regard to case. */
  public enum Column {
    ID("id", "_id", "uid", "article_id", "doc_id", "guid"),
    DATE(
        "date",
        "published",
        "published_at",
        "date_published",
        "date_publish",
        "publication_date",
        "pub_date",
        "pubdate",
        "datetime"),
    TITLE("title", "headline"),
    SOURCE("source", "publisher", "publication", "outlet", "newspaper"),
    URL("url", "link", "uri"),
    DATELINE("dateline"),
    TEXT("text", "body", "content", "maintext", "article");

    private final List<String> names;

    Column(String... names) {
      this.names = List.of(names);
    }
  }

  /** Columns are fixed. */
  public Input {
    columns = Map.copyOf(columns);
  }

  /** The usual names and no day. */
  public static Input usual() {
    return new Input(Optional.empty(), Map.of());
  }

  /** The same with a day for articles that do not tell theirs. */
  public Input on(Optional<LocalDate> day) {
    return new Input(day, columns);
  }

  /** The same with a column under the name the user gives it. */
  public Input with(Column column, String name) {
    Map<Column, List<String>> more = new LinkedHashMap<>(columns);
    more.put(column, List.of(name));
    return new Input(date, more);
  }

  /** The names that a column may have, best first. */
  public List<String> names(Column column) {
    return columns.getOrDefault(column, column.names);
  }
}
