package org.entente.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Article;
import org.entente.model.CodePoints;
import org.entente.model.Relation;
import org.entente.model.Span;

/** A row of a gold file: its fields by name, as its JSON has them. */
public record GoldRow(Map<String, Object> fields) {

  /** A field's text; the row must have it. */
  public String text(String field) {
    return find(field).orElseThrow(() -> missing(field));
  }

  /** A field's text, where the row has it. */
  Optional<String> find(String field) {
    return Optional.ofNullable(fields.get(field)).map(String::valueOf);
  }

  /** Whether a field is there and true. */
  boolean is(String field) {
    return Boolean.TRUE.equals(fields.get(field));
  }

  double number(String field) {
    if (fields.get(field) instanceof Number number) {
      return number.doubleValue();
    }
    throw missing(field);
  }

  /** The texts of a list; empty where the row has none. */
  List<String> texts(String field) {
    return list(fields.get(field)).stream().map(String::valueOf).toList();
  }

  /** The rows of a list, or the one row that stands there. */
  public List<GoldRow> rows(String field) {
    Object value = fields.get(field);
    List<?> all = value instanceof Map ? List.of(value) : list(value);
    return all.stream().map(GoldRow::row).toList();
  }

  /** A pair of offsets, in code points. */
  Span span(String field) {
    return pair(list(fields.get(field)), field);
  }

  /** Pairs of offsets, in code points. */
  List<Span> spans(String field) {
    return list(fields.get(field)).stream().map(p -> pair(list(p), field)).toList();
  }

  /** The article in the row: {@code id}, {@code text} and perhaps {@code date}. */
  public Article article() {
    Optional<LocalDate> date = find("date").map(d -> LocalDate.parse(d.substring(0, 10)));
    return Article.of(text("id"), date, text("text"));
  }

  /** The marked pair in the row. */
  public Relation.Pair pair() {
    Article article = article();
    return new Relation.Pair(article, utf16("source", article), utf16("target", article));
  }

  /** A pair of offsets of the row's article, in UTF-16. */
  Span utf16(String field, Article article) {
    CodePoints at = new CodePoints(article.text());
    Span span = span(field);
    return new Span(at.toUtf16(span.start()), at.toUtf16(span.end()));
  }

  private Span pair(List<?> pair, String field) {
    if (pair.size() == 2 && pair.get(0) instanceof Number s && pair.get(1) instanceof Number e) {
      return new Span(s.intValue(), e.intValue());
    }
    throw missing(field);
  }

  private IllegalArgumentException missing(String field) {
    return new IllegalArgumentException(
        "gold row %s: field '%s' is missing or of another kind; has %s"
            .formatted(find("id").orElse("?"), field, fields.keySet()));
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  @SuppressWarnings("unchecked") // the keys of a JSON object are texts
  private static GoldRow row(Object value) {
    return new GoldRow((Map<String, Object>) value);
  }
}
