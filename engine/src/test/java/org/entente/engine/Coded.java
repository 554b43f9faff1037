package org.entente.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.Article;
import org.entente.model.Event;

/**
 * One engine for the tests of this package, and the rows of their tables. It goes by the tables
 * alone, whose rules the tests are about.
 */
final class Coded {
  private static final Engine ENGINE = Engines.ONE.tablesOnly();
  private static final LocalDate DAY = LocalDate.of(2021, 3, 17);

  private Coded() {}

  /** The cells of a table beside this class, without its comments and header. */
  static List<String[]> table(String name) {
    try (InputStream in = Coded.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .skip(1)
          .map(l -> l.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The events of a text of 17 March 2021. */
  static List<Event> events(String text) {
    return events("a", DAY, text);
  }

  static List<Event> events(String id, LocalDate day, String text) {
    return ENGINE.code(Article.of(id, Optional.of(day), text)).events();
  }

  /** The words an event was read from. */
  static String trigger(Event event) {
    return event.trigger().of(event.article().text());
  }
}
