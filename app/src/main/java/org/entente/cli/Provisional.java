package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.json.JsonLine;
import org.entente.model.Article;
import org.entente.score.GoldRow;

/** Stands in for the reader and the writer until they are there. */
final class Provisional {
  private Provisional() {}

  static Iterator<Article> articles(List<String> paths, Optional<LocalDate> date) {
    return paths.stream().flatMap(Provisional::files).flatMap(p -> read(p, date)).iterator();
  }

  private static Stream<Path> files(String path) {
    try {
      return path.equals("-")
          ? Stream.of(Path.of("/dev/stdin"))
          : Files.walk(Path.of(path)).filter(Files::isRegularFile).sorted();
    } catch (IOException e) {
      throw new InputException(path + ": cannot be read");
    }
  }

  private static Stream<Article> read(Path path, Optional<LocalDate> date) {
    try {
      String all = Files.readString(path);
      return all.startsWith("{")
          ? all.lines().filter(l -> !l.isBlank()).map(l -> row(l, date))
          : Stream.of(text(path, all, date));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article text(Path path, String all, Optional<LocalDate> date) {
    String day = all.strip().replaceFirst("(?s)^date (\\d{4}-\\d\\d-\\d\\d)\\b.*", "$1");
    Optional<LocalDate> own =
        day.length() == 10 ? Optional.of(LocalDate.parse(day)) : Optional.empty();
    return Article.of(path.getFileName().toString(), own.or(() -> date), all);
  }

  static Article row(String line, Optional<LocalDate> date) {
    Article row = new GoldRow(JsonLine.read(line)).article();
    return Article.of(row.id(), row.date().or(() -> date), row.text());
  }
}
