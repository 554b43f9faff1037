package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.exchange.ForeignFormat;
import org.entente.query.Filter;
import org.entente.query.ToldEvents;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;

/** {@code export --as FORMAT --db FILE}: the store's events in the format of another project. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Writes the store's events as other projects write theirs, each cluster of reports once.",
      "Formats other than plover hold what happened alone: events reported or claimed that are no",
      "background. \"import\" reads what is written here."
    },
    footer = {
      "",
      "Examples:",
      "  entente export --as gdelt --db news.db -o events.tsv",
      "  entente export --as plover --db news.db --actor RUS --from 2016-01-01 > events.jsonl"
    })
final class ExportCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private Database database;
  @Mixin private Filters filters;

  @Option(
      names = "--as",
      required = true,
      paramLabel = "FORMAT",
      description = "plover, gdelt, gdelt-mentions, icews, polecat or phoenix.")
  private String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, which appears only when all is done.")
  private Optional<Path> output;

  @Override
  public Integer call() throws Exception {
    ForeignFormat as = format();
    Filter filter = as == ForeignFormat.PLOVER ? filters.filter() : filters.filter().happened();
    try (Store store = database.read();
        Destination to = Destination.of(output, main.out())) {
      ForeignSink sink = new ForeignSink(as, to);
      ToldEvents.each(store, filter, event -> write(sink, event));
      sink.end();
      to.done();
      main.err().println(SetAside.count(sink.written(), "row") + " exported");
      return 0;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private ForeignFormat format() {
    return ForeignFormat.named(format)
        .filter(f -> f != ForeignFormat.ACLED)
        .orElseThrow(
            () ->
                new ParameterException(
                    filters.commandLine(),
                    "--as "
                        + format
                        + ": one of plover, gdelt, gdelt-mentions, icews, polecat, phoenix"));
  }

  private static void write(ForeignSink sink, org.entente.model.Event event) {
    try {
      sink.write(event);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
