package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.query.Dyads;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code dyads --db FILE}: who did how much to whom. */
@Command(
    name = "dyads",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Counts what happened between pairs of countries, each direction by itself, by verbal and",
      "material cooperation and conflict, with the mean score (-10 conflict to 10 cooperation)."
    },
    footer = {"", "Example:", "  entente dyads --db news.db --country RUS --from 2016-01-01"})
final class DyadsCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private Database database;
  @Mixin private Filters filters;
  @Mixin private Answer answer;

  @Option(names = "--domestic", description = "Also what a country's actors did to one another.")
  private boolean domestic;

  @Override
  public Integer call() throws Exception {
    try (Store store = database.read()) {
      answer.write(main, Dyads.of(store, filters.filter(), domestic));
      return 0;
    }
  }
}
