package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.exchange.ForeignFormat;
import org.entente.exchange.Import;
import org.entente.exchange.Imported;
import org.entente.knowledge.OwnTables;
import org.entente.model.Reading;
import org.entente.store.Imports;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code import FILE --as FORMAT}: other people's events beside our own, or their dictionaries as
 * tables of our own.
 */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Puts events of another project into the store's table \"imported\", in place of what the",
      "source had there before; or makes tables for --knowledge of a dictionary of actors or agents",
      "in the format of PETRARCH and TABARI. What cannot be understood is told with its line."
    },
    footer = {
      "",
      "Examples:",
      "  entente import events.tsv --as icews --db news.db",
      "  entente import own.actors.txt --as dictionary -o tables/",
      "  entente code article.txt --knowledge tables/"
    })
final class ImportCommand implements Callable<Integer> {
  private static final String DICTIONARY = "dictionary";

  @ParentCommand private Main main;
  @Spec private CommandSpec command;

  @Option(names = "--db", paramLabel = "STORE", description = "The store, for events.")
  private Optional<Path> db;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = {
        "The folder for the tables of a dictionary; rows that others have there stay.",
        "Commands take it as --knowledge DIR."
      })
  private Optional<Path> folder;

  @Parameters(paramLabel = "FILE", description = "The file.")
  private Path file;

  @Option(
      names = "--as",
      required = true,
      paramLabel = "FORMAT",
      completionCandidates = Formats.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private String format;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What the source is called (default: the file's name).")
  private Optional<String> name;

  @Option(
      names = "--quarantine",
      paramLabel = "DIR",
      description = "List all rows that could not be used in DIR/quarantine.jsonl.")
  private Optional<Path> quarantine;

  @Override
  public Integer call() throws Exception {
    if (!Files.isRegularFile(file)) {
      throw new InputException(file + ": no such file");
    }
    return format.equals(DICTIONARY) ? dictionary() : events(foreign());
  }

  private int events(ForeignFormat format) throws IOException {
    Path store = db.orElseThrow(() -> wrong("--as " + format + " needs --db STORE"));
    List<Map<String, Object>> rows = new ArrayList<>();
    try (SetAside aside = SetAside.of(command.commandLine().getErr(), quarantine);
        Store to = Store.write(store)) {
      Import.each(format, file, reading -> take(reading, rows, aside));
      Imports.put(to, name.orElse(file.getFileName().toString()), rows);
      command.commandLine().getErr().println(SetAside.count(rows.size(), "row") + " imported");
      return aside.exitCode();
    }
  }

  private ForeignFormat foreign() {
    return ForeignFormat.named(format)
        .orElseThrow(
            () -> wrong("--as " + format + ": one of " + String.join(", ", new Formats())));
  }

  private int dictionary() throws IOException {
    Path to = folder.orElseThrow(() -> wrong("--as dictionary needs -o DIR"));
    try (SetAside aside = SetAside.of(command.commandLine().getErr(), quarantine)) {
      OwnTables tables = OwnTables.read(file);
      for (OwnTables.Fault fault : tables.faults()) {
        aside.add(
            new Reading.Quarantined<>(
                file.toString(), "line " + fault.line(), fault.reason(), "the rest is used"));
      }
      tables.write(to);
      command
          .commandLine()
          .getErr()
          .println(
              "%s: %s, %s; use them with --knowledge %s"
                  .formatted(
                      to,
                      SetAside.count(tables.actors(), "row") + " of actors",
                      SetAside.count(tables.agents(), "row") + " of agents",
                      to));
      return aside.exitCode();
    }
  }

  private ParameterException wrong(String what) {
    return new ParameterException(command.commandLine(), what);
  }

  private static void take(
      Reading<Imported> reading, List<Map<String, Object>> rows, SetAside aside) {
    if (reading instanceof Reading.Read<Imported> read) {
      rows.add(read.value().fields());
    } else if (reading instanceof Reading.Quarantined<Imported> bad) {
      try {
        aside.add(bad);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What {@code --as} takes. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.concat(
              Stream.of(ForeignFormat.values()).map(ForeignFormat::toString), Stream.of(DICTIONARY))
          .iterator();
    }
  }
}
