package org.entente.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.knowledge.Row;
import org.entente.model.Actor;

/** A row's example: {@code PHRASE @DATE => COUNTRY/SECTOR}, or {@code PHRASE => -} for nobody. */
record Example(Row row, String phrase, Optional<LocalDate> on, String want) {
  private static final Pattern SHAPE =
      Pattern.compile("(.+?)(?: @(\\d{4}-\\d{2}-\\d{2}))? => (-|[A-Z]{0,3}/[A-Z]{0,3})");

  /** The example in a cell, if there is one. */
  static Optional<Example> in(Row row, String column) {
    return row.find(column).map(cell -> parse(row, column, cell));
  }

  private static Example parse(Row row, String column, String cell) {
    Matcher m = SHAPE.matcher(cell);
    if (!m.matches()) {
      throw row.wrong(column, "is no example; write PHRASE @DATE => COUNTRY/SECTOR");
    }
    return new Example(
        row, m.group(1), Optional.ofNullable(m.group(2)).map(LocalDate::parse), m.group(3));
  }

  /** What is wrong, with file and line, or nothing. */
  Optional<String> failure(ActorFinder finder) {
    String got = code(finder);
    boolean right = got.equals(want) || want.equals("-") && !usesRow(finder);
    return right ? Optional.empty() : Optional.of(complaint(got));
  }

  /** What is wrong with a counter-example: that it is who the row says all the same. */
  Optional<String> trap(ActorFinder finder) {
    String got = code(finder);
    boolean caught = usesRow(finder) && got.endsWith("/" + row.get("sector")) && !got.equals(want);
    return caught ? Optional.of(complaint(got)) : Optional.empty();
  }

  private String code(ActorFinder finder) {
    List<Actor> found = finder.candidates(phrase, on).stream().map(d -> d.value()).toList();
    return found.isEmpty() ? "-" : found.get(0).country() + "/" + found.get(0).sector();
  }

  private String complaint(String got) {
    return "%s: '%s' is %s, not %s".formatted(row.place(), phrase, got, want);
  }

  private boolean usesRow(ActorFinder finder) {
    return finder.candidates(phrase, on).stream()
        .flatMap(d -> d.reasons().stream())
        .anyMatch(r -> r.row().equals(row.name()));
  }
}
