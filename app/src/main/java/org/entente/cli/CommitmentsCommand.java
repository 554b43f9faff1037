package org.entente.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.query.Commitments;
import org.entente.store.Rows;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code commitments --db FILE}: promises and how they stand on a day. */
@Command(
    name = "commitments",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Lists promises and scheduled measures with how they stand on a day, as far as reports until",
      "then tell: kept, broken, postponed, withdrawn, overdue, due, or open where no deadline is given."
    },
    footer = {"", "Example:", "  entente commitments --db news.db --as-of 2016-06-01"})
final class CommitmentsCommand implements Callable<Integer> {
  private static final String[] LISTED = {
    "state", "deadline", "late", "actor_name", "what", "recipient_name", "made", "event"
  };

  @ParentCommand private Main main;
  @Spec private CommandSpec command;
  @Mixin private Database database;
  @Mixin private Filters filters;
  @Mixin private Answer answer;

  @Option(
      names = {"--as-of", "--on"},
      paramLabel = "YYYY-MM-DD",
      description = "The day (default: that of the newest article).")
  private Optional<LocalDate> on;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      defaultValue = "",
      description =
          "Only those that stand so: overdue, due, open, kept, broken, postponed or withdrawn.")
  private String state;

  @Override
  public Integer call() throws Exception {
    try (Store store = database.read()) {
      LocalDate day = on.orElseGet(() -> Commitments.newest(store));
      Rows rows = Commitments.of(store, wanted(day), Integer.MAX_VALUE, 0);
      answer.write(main, answer.isTable(main) ? rows.only(LISTED) : rows);
      return 0;
    }
  }

  private Commitments.Wanted wanted(LocalDate day) {
    try {
      return new Commitments.Wanted(filters.filter(), day, state);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), "--" + e.getMessage(), e);
    }
  }
}
