package org.entente.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the database says when it fails, told to a user with the way out. */
final class Failures {

  /** A pattern of the database's message, and what to tell. */
  private record Telling(Pattern said, String told) {
    static Telling of(String said, String told) {
      return new Telling(Pattern.compile(said), told);
    }
  }

  private static final List<Telling> TELLINGS =
      List.of(
          Telling.of(
              "(?s)Could not set lock on file.*?\\(PID (\\d+)\\)",
              "is in use by another process (PID %s), which writes to it or keeps it open; wait"
                  + " until it ends, or use another file"),
          Telling.of(
              "Could not set lock on file",
              "is in use by another process; wait until it ends, or use another file"),
          Telling.of(
              "not a valid DuckDB database|[Cc]orrupt|checksum|Could not read enough bytes"
                  + "|Failed to deserialize|failed to load.*metadata",
              "is not a store, or is damaged; check the path, or move the file away and load again"),
          Telling.of("database does not exist", "no such store; make it with: load PATH --db FILE"),
          Telling.of("Is a directory", "is a folder; name a file"),
          Telling.of(
              "(?i)No space left|File too large|Disk quota exceeded|not enough (?:disk )?space",
              "the disk is full; what was loaded before stands: make room and load again"),
          Telling.of(
              "(?i)Permission denied|Read-only file system|Operation not permitted",
              "cannot be written here; check who may write to the file and its folder"),
          Telling.of("No such file or directory", "no such folder; make it first"));

  private Failures() {}

  /** The failure of opening or writing a file. */
  static StoreException of(Path file, SQLException failure) {
    String said = String.valueOf(failure.getMessage());
    return new StoreException(file + ": " + told(said).orElseGet(() -> firstLine(said)), failure);
  }

  /** The failure of a question: what the database says of the SQL, with the place in it. */
  static StoreException of(String sql, SQLException failure) {
    String said = String.valueOf(failure.getMessage()).strip();
    return new StoreException(
        said.startsWith("INTERRUPT")
            ? "the time limit is over and the question was given up; ask for less of the store, or"
                + " give it more time with: sql --time-limit SECONDS"
            : said,
        failure);
  }

  private static Optional<String> told(String said) {
    for (Telling telling : TELLINGS) {
      Matcher matcher = telling.said().matcher(said);
      if (matcher.find()) {
        return Optional.of(
            matcher.groupCount() == 0
                ? telling.told()
                : telling.told().formatted(matcher.group(1)));
      }
    }
    return Optional.empty();
  }

  private static String firstLine(String said) {
    return said.lines().findFirst().orElse("the database failed");
  }
}
