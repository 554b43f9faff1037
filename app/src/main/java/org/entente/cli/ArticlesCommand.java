package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.query.Articles;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code articles --db FILE [WORDS]}: the articles, found by their words or their events. */
@Command(
    name = "articles",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Lists articles that hold all the words and an event of the filter, newest first.",
    footer = {"", "Example:", "  entente articles --db news.db \"trade talks\" --country CHN"})
final class ArticlesCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private Database database;
  @Mixin private Filters filters;
  @Mixin private Answer answer;
  @Mixin private Page page;

  @Parameters(
      paramLabel = "WORDS",
      arity = "0..1",
      defaultValue = "",
      description = "Words of title or text, capitals or not.")
  private String words;

  @Override
  public Integer call() throws Exception {
    try (Store store = database.read()) {
      answer.write(main, Articles.of(store, filters.filter(), words, page.limit(), page.offset()));
      return 0;
    }
  }
}
