package org.entente.cli;

import java.io.IOException;
import java.util.List;
import org.entente.engine.Coding;
import org.entente.json.JsonLine;
import org.entente.json.Shapes;
import org.entente.model.Statement;
import picocli.CommandLine.Command;

/** {@code statements PATH…}: articles in, statements out as JSON Lines. */
@Command(
    name = "statements",
    mixinStandardHelpOptions = true,
    description = "Finds who says what: direct, indirect and mixed quotation.",
    footer = {"", "Example:", "  entente statements news.jsonl > statements.jsonl"})
final class StatementsCommand extends LinesCommand {
  @Override
  boolean needsOpinion() {
    return true;
  }

  @Override
  void write(Coding coding, Destination to) throws IOException {
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
