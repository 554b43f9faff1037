package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code sql --db FILE "SELECT …"}: asks the store whatever SQL can. */
@Command(
    name = "sql",
    mixinStandardHelpOptions = true,
    description = {
      "Asks the store in SQL (DuckDB's). It can neither change the store nor touch other files.",
      "docs/codebook.md lists the tables and views."
    },
    footer = {
      "",
      "Example:",
      "  entente sql --db news.db --format csv \"SELECT event, count(*) AS n FROM events GROUP BY 1\""
    })
final class SqlCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private Database database;
  @Mixin private Answer answer;

  @Parameters(paramLabel = "SQL", description = "One SELECT statement.")
  private String sql;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "300",
      description = "Give up after so many seconds; 0 for never (default: ${DEFAULT-VALUE}).")
  private int seconds;

  @Override
  public Integer call() throws Exception {
    try (Store store = database.read()) {
      answer.write(main, taker -> store.within(seconds, sql, List.of(), taker));
      return 0;
    }
  }
}
