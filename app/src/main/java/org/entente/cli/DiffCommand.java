package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.query.Changes;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code diff --db FILE}: what changed when articles were loaded again. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Lists the events that were added, removed or changed when articles were loaded again by",
      "another version of the program or its tables, or with another text."
    },
    footer = {"", "Example:", "  entente diff --db news.db --summary"})
final class DiffCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private Database database;
  @Mixin private Answer answer;

  @Option(names = "--summary", description = "Only how many, by version, change and field.")
  private boolean summary;

  @Override
  public Integer call() throws Exception {
    try (Store store = database.read()) {
      answer.write(main, summary ? Changes.summary(store) : Changes.of(store));
      return 0;
    }
  }
}
