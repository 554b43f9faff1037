package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.exchange.ForeignFormat;
import org.entente.exchange.Import;
import org.entente.exchange.Imported;
import org.entente.model.Reading;
import org.entente.store.Imports;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code import FILE --as FORMAT --db FILE}: other people's events beside our own. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Puts events of another project into the store's table \"imported\", in place of what the",
      "source had there before. Rows that cannot be understood are told with their line.",
      "Dictionaries of PETRARCH and TABARI go with the coder: put them into the folder of --knowledge."
    },
    footer = {"", "Example:", "  entente import events.tsv --as icews --db news.db"})
final class ImportCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec command;
  @Mixin private Database database;

  @Parameters(paramLabel = "FILE", description = "The file.")
  private Path file;

  @Option(
      names = "--as",
      required = true,
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private ForeignFormat format;

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
    List<Map<String, Object>> rows = new ArrayList<>();
    try (SetAside aside = SetAside.of(command.commandLine().getErr(), quarantine);
        Store store = database.write()) {
      Import.each(format, file, reading -> take(reading, rows, aside));
      Imports.put(store, name.orElse(file.getFileName().toString()), rows);
      command.commandLine().getErr().println(SetAside.count(rows.size(), "row") + " imported");
      return aside.exitCode();
    }
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
}
