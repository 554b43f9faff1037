package org.entente.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the cells of a column hold; null stands for what is not known. */
public enum Type {
  TEXT("text", "VARCHAR"),
  /** Several texts, in order. */
  TEXTS("text[]", "VARCHAR[]"),
  /** A JSON value as text. */
  JSON("json", "JSON"),
  /** A day without a time zone, {@link LocalDate}. */
  DATE("date", "DATE"),
  WHOLE("whole", "BIGINT"),
  NUMBER("number", "DOUBLE"),
  TRUTH("truth", "BOOLEAN");

  private final String name;
  private final String sql;

  Type(String name, String sql) {
    this.name = name;
    this.sql = sql;
  }

  /** The name in {@code schema.tsv}. */
  @Override
  public String toString() {
    return name;
  }

  /** The type's name in SQL. */
  String sql() {
    return sql;
  }

  static Type named(String name) {
    return Arrays.stream(values())
        .filter(t -> t.name.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("schema.tsv: no type " + name));
  }

  /** The type that holds values of an SQL type; text for any that is not among ours. */
  static Type ofSql(String sql) {
    String plain = sql.toUpperCase(Locale.ROOT).replaceAll("\\(.*", "");
    return switch (plain) {
      case "VARCHAR[]" -> TEXTS;
      case "JSON" -> JSON;
      case "DATE" -> DATE;
      case "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT" -> WHOLE;
      case "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "UHUGEINT" -> WHOLE;
      case "FLOAT", "DOUBLE", "DECIMAL" -> NUMBER;
      case "BOOLEAN" -> TRUTH;
      default -> TEXT;
    };
  }

  /** A field of a JSON record as a cell of this type. */
  Object cell(Object value) {
    if (value == null) {
      return null;
    }
    return switch (this) {
      case TEXT, JSON -> value.toString();
      case TEXTS -> ((List<?>) value).stream().map(Type::orEmpty).toList();
      case DATE -> value instanceof LocalDate ? value : LocalDate.parse(value.toString());
      case WHOLE -> ((Number) value).longValue();
      case NUMBER -> ((Number) value).doubleValue();
      case TRUTH -> value;
    };
  }

  private static String orEmpty(Object value) {
    return value == null ? "" : value.toString();
  }
}
