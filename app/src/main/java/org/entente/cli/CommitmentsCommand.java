package org.entente.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.query.Commitments;
import org.entente.store.Rows;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code commitments --db FILE}: promises and how they stand on a day. */
@Command(
    name = "commitments",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Lists promises and scheduled measures with how they stand on a day: kept, broken, overdue,",
      "due, or open where no deadline is given."
    },
    footer = {"", "Example:", "  entente commitments --db news.db --on 2016-06-01"})
final class CommitmentsCommand implements Callable<Integer> {
  private static final String[] LISTED = {
    "state", "deadline", "late", "actor_name", "what", "recipient_name", "made", "event"
  };

  @ParentCommand private Main main;
  @Mixin private Database database;
  @Mixin private Filters filters;
  @Mixin private Answer answer;

  @Option(
      names = "--on",
      paramLabel = "YYYY-MM-DD",
      description = "The day (default: that of the newest article).")
  private Optional<LocalDate> on;

  @Override
  public Integer call() throws Exception {
    try (Store store = database.read()) {
      LocalDate day = on.orElseGet(() -> Commitments.newest(store));
      Rows rows = Commitments.of(store, filters.filter(), day);
      answer.write(main, answer.isTable(main) ? rows.only(LISTED) : rows);
      return 0;
    }
  }
}
