package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.query.Events;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code events --db FILE}: the events themselves. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Lists events: newest first on a terminal, else all fields, oldest first.",
    footer = {
      "",
      "Examples:",
      "  entente events --db news.db --actor RUS --type SANCTION --from 2016-01-01",
      "  entente events --db news.db --format parquet -o events.parquet"
    })
final class EventsCommand implements Callable<Integer> {
  private static final int SHOWN = 10_000;

  @ParentCommand private Main main;
  @Mixin private Database database;
  @Mixin private Filters filters;
  @Mixin private Answer answer;

  @Override
  public Integer call() throws Exception {
    try (Store store = database.read()) {
      if (answer.isTable(main)) {
        answer.write(main, Events.listed(store, filters.filter(), SHOWN));
      } else {
        answer.write(main, taker -> Events.each(store, filters.filter(), taker));
      }
      return 0;
    }
  }
}
