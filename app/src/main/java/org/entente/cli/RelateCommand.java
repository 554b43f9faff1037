package org.entente.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.engine.Engine;
import org.entente.json.JsonLine;
import org.entente.json.Shapes;
import org.entente.model.Input;
import org.entente.model.Readings;
import org.entente.model.Relation;
import org.entente.read.Pairs;
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
  @Mixin private Output output;

  @Parameters(paramLabel = "FILE", description = "Pairs as JSON Lines, or - for standard input.")
  private String file;

  @Override
  public Integer call() throws Exception {
    try (Readings<Relation.Pair> pairs = Pairs.of(file, main.in(), Input.usual());
        SetAside bad = SetAside.of(command.commandLine().getErr(), Optional.empty());
        Destination to = output.open(main)) {
      Engine engine = tables.engine(main);
      InOrder.each(
          pairs,
          jobs.number(),
          Attempt.at(pair -> answer(engine, pair), pair -> "pair " + pair.article().id()),
          bad.orElse(to::line));
      to.done();
      return bad.exitCode();
    }
  }

  private static String answer(Engine engine, Relation.Pair pair) {
    return JsonLine.write(Shapes.relation(engine.relate(pair), pair.article().text()));
  }
}
