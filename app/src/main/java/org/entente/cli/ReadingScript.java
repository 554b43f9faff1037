package org.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.store.Column;
import org.entente.store.Type;

/**
 * A script that reads a CSV with the types of its columns: codes stay text with their zeros, days
 * are dates, true and false are truths, numbers may be missing.
 */
enum ReadingScript {
  /** Python with pandas: {@code from events import events}. */
  PANDAS(".py") {
    @Override
    String of(String csv, String name, List<Column> columns) {
      String dtypes =
          columns.stream()
              .filter(c -> c.type() != Type.DATE)
              .map(c -> "        %s: %s,\n".formatted(quoted(c.name()), quoted(dtype(c.type()))))
              .collect(Collectors.joining());
      String days =
          columns.stream()
              .filter(c -> c.type() == Type.DATE)
              .map(c -> quoted(c.name()))
              .collect(Collectors.joining(", "));
      return """
          from pathlib import Path

          import pandas

          %s = pandas.read_csv(
              Path(__file__).with_name(%s),
              keep_default_na=False,
              na_values=[""],
              dtype={
          %s    },
          )
          for day in [%s]:
              # Days before 1678 are not a number of nanoseconds.
              %s[day] = pandas.to_datetime(%s[day], errors="coerce")
          """
          .formatted(name, quoted(csv), dtypes, days, name, name);
    }

    private String dtype(Type type) {
      return switch (type) {
        case WHOLE -> "Int64";
        case NUMBER -> "float64";
        case TRUTH -> "boolean";
        default -> "string";
      };
    }
  },
  /** R: {@code source("events.R")}. */
  R(".R") {
    @Override
    String of(String csv, String name, List<Column> columns) {
      String classes =
          columns.stream()
              .map(c -> "    %s = %s".formatted(quoted(c.name()), quoted(type(c.type()))))
              .collect(Collectors.joining(",\n"));
      return """
          %1$s <- read.csv(
            %2$s,
            encoding = "UTF-8", na.strings = "", stringsAsFactors = FALSE,
            colClasses = c(
          %3$s
            )
          )
          truths <- c(%4$s)
          %1$s[truths] <- lapply(%1$s[truths], function(x) x == "true")
          """
          .formatted(name, quoted(csv), classes, truths(columns));
    }

    private String truths(List<Column> columns) {
      return columns.stream()
          .filter(c -> c.type() == Type.TRUTH)
          .map(c -> quoted(c.name()))
          .collect(Collectors.joining(", "));
    }

    private String type(Type type) {
      return switch (type) {
        case WHOLE, NUMBER -> "numeric";
        case DATE -> "Date";
        default -> "character";
      };
    }
  };

  private final String suffix;

  ReadingScript(String suffix) {
    this.suffix = suffix;
  }

  /**
   * The script.
   *
   * @param csv name of the file beside it
   * @param name of the variable
   */
  abstract String of(String csv, String name, List<Column> columns);

  /** The end of the script's file name. */
  String suffix() {
    return suffix;
  }

  /** The name of a file as a variable may have it. */
  static String variable(String file) {
    String name = file.replaceFirst("\\.[^.]*$", "").replaceAll("[^A-Za-z0-9_]", "_");
    return name.matches("[A-Za-z].*") ? name : "rows_" + name;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
