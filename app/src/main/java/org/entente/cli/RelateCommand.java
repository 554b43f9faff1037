package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.engine.Engine;
import org.entente.json.JsonException;
import org.entente.json.JsonLine;
import org.entente.json.Shapes;
import org.entente.model.Relation;
import org.entente.score.GoldRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code relate FILE}: what the source of each marked pair does to its target. */
@Command(
    name = "relate",
    mixinStandardHelpOptions = true,
    description = {
      "Types marked pairs: what does the source do to the target?",
      "FILE is JSON Lines: {id, text, source: [start, end], target: [start, end], date?}, offsets"
          + " in Unicode code points."
    },
    footer = {"", "Example:", "  entente relate pairs.jsonl > relations.jsonl"})
final class RelateCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec command;
  @Mixin private Tables tables;
  @Mixin private Jobs jobs;

  @Parameters(paramLabel = "FILE", description = "Pairs as JSON Lines, or - for standard input.")
  private String file;

  /** A row that was answered, or the message why not. */
  private record Answer(String row, boolean good) {}

  @Override
  public Integer call() throws Exception {
    try (Lines lines = Lines.of(file, main.in());
        Destination to = Destination.standard(main.out())) {
      Engine engine = tables.engine(main);
      SetAside bad = new SetAside(command.commandLine().getErr());
      InOrder.each(
          lines.iterator(),
          jobs.number(),
          line -> answer(engine, line),
          answer -> {
            if (answer.good()) {
              to.line(answer.row());
            } else {
              bad.add(answer.row());
            }
          });
      to.done();
      return bad.exitCode();
    }
  }

  private static Answer answer(Engine engine, Lines.Line line) {
    try {
      Relation.Pair pair = new GoldRow(JsonLine.read(line.text())).pair();
      Relation relation = engine.relate(pair);
      return new Answer(JsonLine.write(Shapes.relation(relation, pair.article().text())), true);
    } catch (JsonException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return new Answer(line.place() + ": " + e.getMessage(), false);
    }
  }
}
