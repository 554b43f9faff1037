package org.entente.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.model.Input;
import org.entente.model.Input.Column;

/** The fields of one article in a file of many, under whatever names; unknown ones are ignored. */
final class Row {
  private final String place;
  private final Map<String, Object> fields = new TreeMap<>();
  private final Input input;

  /** The fields at a place of their file. */
  Row(String place, Map<String, Object> fields, Input input) {
    this.place = place;
    this.input = input;
    fields.forEach((name, value) -> this.fields.putIfAbsent(folded(name), value));
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** The article, its text to the character. */
  Draft draft() throws Refused {
    String text = required(Column.TEXT);
    return new Draft(place, text(Column.ID), day(text), title(), text(Column.SOURCE), url(), text);
  }

  private Dated day(String text) {
    Dated dated = dated("given").orField("dateline", text(Column.DATELINE));
    return dated.day().isPresent() ? dated : dated.or("first lines", Dateline.in(text));
  }

  private String title() {
    return text(Column.TITLE).strip();
  }

  private String url() {
    return text(Column.URL).strip();
  }

  /** The day in the date field; {@code found} tells where such a day comes from. */
  Dated dated(String found) {
    Dated dated = Dated.NOT_YET.orField("date field", text(Column.DATE));
    return dated.day().isPresent() ? new Dated(dated.day(), found) : dated;
  }

  /** Whether a column is there at all. */
  boolean has(Column column) {
    return value(column).isPresent();
  }

  /** Whether a field is one of those that are read. */
  boolean knows(String name) {
    return Stream.of(Column.values())
        .flatMap(c -> input.names(c).stream())
        .anyMatch(folded(name)::equalsIgnoreCase);
  }

  /** A field as text; empty where it is missing, null, or no text or whole number. */
  String text(Column column) {
    Object value = value(column).orElse("");
    boolean simple = value instanceof String || value instanceof Integer || value instanceof Long;
    return simple ? value.toString() : "";
  }

  /** The first of the column's names that holds something. */
  private Optional<Object> value(Column column) {
    return input.names(column).stream()
        .map(n -> Optional.ofNullable(fields.get(folded(n))))
        .flatMap(Optional::stream)
        .filter(v -> !v.equals(""))
        .findFirst();
  }

  /** A field that must be text. */
  String required(Column column) throws Refused {
    Optional<Object> value = value(column);
    if (value.isPresent() && value.get() instanceof String text) {
      return text;
    }
    throw value.isPresent() ? noString(column) : missing(column);
  }

  private Refused noString(Column column) {
    return new Refused(place, "its " + plain(column) + " is not a string", "put it in quotes");
  }

  private Refused missing(Column column) {
    if (input.names(column).stream().anyMatch(n -> fields.containsKey(folded(n)))) {
      return new Refused(place, "its " + plain(column) + " is empty", "fill it or leave it out");
    }
    String known = String.join(", ", fields.keySet());
    return new Refused(
        place,
        "has no " + plain(column) + " (fields: " + known + ")",
        "name the field that holds it with --column " + plain(column) + "=NAME");
  }

  private static String plain(Column column) {
    return column.name().toLowerCase(Locale.ROOT);
  }
}
