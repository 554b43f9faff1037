package org.entente.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code statements PATH…}: articles in, statements out as JSON Lines. */
@Command(
    name = "statements",
    mixinStandardHelpOptions = true,
    description = "Finds who says what: direct, indirect and mixed quotation.",
    footer = {"", "Example:", "  entente statements news.jsonl > statements.jsonl"})
final class StatementsCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private Articles articles;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, which appears only when all is done.")
  private Optional<Path> output;

  @Override
  public Integer call() throws Exception {
    try (Destination to = Destination.of(output, main.out())) {
      int code =
          articles.each(
              articles.engine(main),
              c -> Provisional.statements(c).forEach(l -> Provisional.line(to, l)));
      to.done();
      return code;
    }
  }
}
