package org.entente.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.query.Coalitions;
import org.entente.query.Commitments;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code coalitions --db FILE}: who stands with whom on a day. */
@Command(
    name = "coalitions",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Finds blocs of countries that support one another and are at odds with others: signed",
      "modularity (Traag and Bruggeman 2009) over what happened until a day, where older events",
      "count less. Blocs that chance would show, or that other articles would undo, are left out."
    },
    footer = {
      "",
      "Examples:",
      "  entente coalitions --db news.db --on 2016-06-01",
      "  entente coalitions --db news.db --ties --format csv -o ties.csv"
    })
final class CoalitionsCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec command;
  @Mixin private Database database;

  @Option(
      names = "--on",
      paramLabel = "YYYY-MM-DD",
      description = "The day (default: that of the newest article).")
  private Optional<LocalDate> on;

  @Option(
      names = "--half-life",
      paramLabel = "DAYS",
      defaultValue = "180",
      description = "Days after which an event counts half (default: ${DEFAULT-VALUE}).")
  private int halfLife;

  @Option(
      names = "--least",
      paramLabel = "N",
      defaultValue = "3",
      description = "Leave out countries with fewer events (default: ${DEFAULT-VALUE}).")
  private int least;

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "100",
      description = "Resamples, and networks dealt out by chance (default: ${DEFAULT-VALUE}).")
  private int runs;

  @Option(names = "--ties", description = "List the ties between countries in place of the blocs.")
  private boolean ties;

  @Mixin private Filters filters;
  @Mixin private Answer answer;

  @Override
  public Integer call() throws Exception {
    try (Store store = database.read()) {
      LocalDate day = on.orElseGet(() -> Commitments.newest(store));
      Coalitions found =
          Coalitions.of(
              store,
              filters.filter(),
              new Coalitions.Wanted(day, halfLife, least, ties ? 0 : runs));
      answer.write(main, ties ? found.ties() : found.members());
      if (!ties) {
        tell(found);
      }
      return 0;
    }
  }

  private void tell(Coalitions found) {
    PrintWriter errors = command.commandLine().getErr();
    errors.printf(
        Locale.ROOT,
        "%s: signed modularity %.3f, by chance %.3f (p = %.3f); frustration %.3f; %d of %d blocs"
            + " shown%n",
        found.on(),
        found.quality(),
        found.chance(),
        found.p(),
        found.frustration(),
        found.blocs().stream().filter(Coalitions.Bloc::shown).count(),
        found.blocs().stream().filter(b -> b.members().size() > 1).count());
    errors.flush();
  }
}
