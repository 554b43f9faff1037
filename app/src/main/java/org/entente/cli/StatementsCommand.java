package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.engine.Coding;
import org.entente.json.JsonLine;
import org.entente.json.Shapes;
import org.entente.model.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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

  @Parameters(paramLabel = "PATH", arity = "1..*", description = Articles.PATHS)
  private List<String> paths;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, which appears only when all is done.")
  private Optional<Path> output;

  @Override
  public Integer call() throws Exception {
    try (Destination to = Destination.of(output, main.out())) {
      int code = articles.each(main, paths, coding -> write(coding, to));
      to.done();
      return code;
    }
  }

  private static void write(Coding coding, Destination to) throws IOException {
    for (Statement statement : coding.statements()) {
      List<String> events =
          coding.events().stream()
              .filter(e -> statement.says(e.trigger()))
              .map(e -> e.id())
              .toList();
      to.line(JsonLine.write(Shapes.statement(statement, coding.article().text(), events)));
    }
  }
}
