package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.query.Clusters;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code clusters --db FILE}: reports of the same event, taken together. */
@Command(
    name = "clusters",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Lists events that several reports tell of, most reports first.",
    footer = {"", "Example:", "  entente clusters --db news.db --country FRA"})
final class ClustersCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private Database database;
  @Mixin private Filters filters;
  @Mixin private Answer answer;
  @Mixin private Page page;

  @Override
  public Integer call() throws Exception {
    try (Store store = database.read()) {
      answer.write(main, Clusters.of(store, filters.filter(), page.limit(), page.offset()));
      return 0;
    }
  }
}
