package org.entente.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code codebook}: what each table, column and code means. */
@Command(
    name = "codebook",
    mixinStandardHelpOptions = true,
    description = "Writes what each table, column and code means, as Markdown.",
    footer = {"", "Example:", "  entente codebook > docs/codebook.md"})
final class CodebookCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private Tables tables;

  @Override
  public Integer call() throws Exception {
    try (Destination to = Destination.standard(main.out())) {
      for (String line : CodeBook.lines(tables.knowledge())) {
        to.line(line);
      }
      to.done();
      return 0;
    }
  }
}
