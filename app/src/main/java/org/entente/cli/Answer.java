package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.store.Column;
import org.entente.store.Rows;
import picocli.CommandLine.Option;

/** The options of every command that answers with rows, and the writing of them. */
final class Answer {

  /** The forms in which rows are written. */
  enum Form {
    TABLE,
    CSV,
    JSON,
    JSONL,
    PARQUET;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--format",
      description = "One of ${COMPLETION-CANDIDATES} (default: table on a terminal, else csv).")
  private Optional<Form> form;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, which appears only when all is done.")
  private Optional<Path> output;

  @Option(
      names = "--no-formula-guard",
      description = "csv: leave text that begins with = + - or @ as it is.")
  private boolean unguarded;

  @Option(
      names = "--for",
      paramLabel = "pandas|r",
      description = {
        "csv with -o: also write a script beside FILE that reads it with the right types",
        "(codes keep their leading zeros); text is left as it is."
      })
  private Optional<ReadingScript> script;

  /** Whether rows are written to be read. */
  boolean isTable(Main main) {
    return chosen(main) == Form.TABLE;
  }

  private Form chosen(Main main) {
    boolean read = main.terminal().output() && output.isEmpty();
    return form.orElse(read ? Form.TABLE : Form.CSV);
  }

  /** Writes the rows that {@code question} gives. */
  void write(Main main, Consumer<Rows.Taker> question) throws IOException {
    Form chosen = chosen(main);
    checkScript(chosen);
    try (Destination to = Destination.of(output, main.out())) {
      RowSink sink = sink(chosen, to, output.isEmpty() ? main.terminal() : Terminal.NONE);
      question.accept(taker(script.isPresent() ? this::scripted : columns -> {}, sink));
      sink.end();
      to.done();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Writes rows. */
  void write(Main main, Rows rows) throws IOException {
    write(
        main,
        taker -> {
          taker.columns(rows.columns());
          rows.rows().forEach(taker::row);
        });
  }

  private RowSink sink(Form form, Destination to, Terminal terminal) {
    return switch (form) {
      case TABLE -> new TableRows(to, terminal);
      case CSV -> new CsvRows(to, !unguarded && script.isEmpty());
      case JSON -> new JsonRows(to);
      case JSONL -> new JsonLineRows(to);
      case PARQUET -> new ParquetRows(to);
    };
  }

  private void checkScript(Form chosen) {
    if (script.isPresent() && (chosen != Form.CSV || output.isEmpty())) {
      throw new InputException("--for " + script.get() + ": needs --format csv and -o FILE");
    }
  }

  private void scripted(List<Column> columns) throws IOException {
    String csv = output.orElseThrow().getFileName().toString();
    String name = ReadingScript.variable(csv);
    Path file = output.get().resolveSibling(name + script.orElseThrow().suffix());
    Files.writeString(file, script.get().of(csv, name, columns));
  }

  private interface Heading {
    void of(List<Column> columns) throws IOException;
  }

  private static Rows.Taker taker(Heading heading, RowSink sink) {
    return new Rows.Taker() {
      @Override
      public void columns(List<Column> columns) {
        unchecked(() -> heading.of(columns));
        unchecked(() -> sink.columns(columns));
      }

      @Override
      public void row(List<Object> cells) {
        unchecked(() -> sink.row(cells));
      }
    };
  }

  private interface Writing {
    void write() throws IOException;
  }

  private static void unchecked(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
