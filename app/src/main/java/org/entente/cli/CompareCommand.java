package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.query.Comparison;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code compare ONE OTHER --db FILE}: two sources side by side. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Counts the events of two sources side by side, with their agreement. A source is \"own\", the",
      "store's events that happened, or the name of what was imported; without sources they are listed."
    },
    footer = {
      "",
      "Examples:",
      "  entente compare own icews.tab --by dyad --db news.db",
      "  entente compare own icews.tab --rows --type CONSULT --actor USA --db news.db"
    })
final class CompareCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private Database database;

  @Parameters(paramLabel = "SOURCE", arity = "0..2", description = "The two sources.")
  private List<String> sources = List.of();

  @Option(
      names = "--by",
      defaultValue = "type",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Comparison.By by;

  @Option(names = "--rows", description = "Show the events behind the counts instead.")
  private boolean rows;

  @Option(names = "--type", defaultValue = "", description = "With --rows: of this type.")
  private String type;

  @Option(names = "--actor", defaultValue = "", description = "With --rows: of this country.")
  private String actor;

  @Option(names = "--recipient", defaultValue = "", description = "With --rows: to this country.")
  private String recipient;

  @Mixin private Answer answer;

  @Override
  public Integer call() throws Exception {
    try (Store store = database.read()) {
      if (sources.size() < 2) {
        answer.write(main, Comparison.sources(store));
      } else if (rows) {
        answer.write(
            main, Comparison.behind(store, sources.get(0), sources.get(1), type, actor, recipient));
      } else {
        answer.write(main, Comparison.of(store, sources.get(0), sources.get(1), by));
      }
      return 0;
    }
  }
}
