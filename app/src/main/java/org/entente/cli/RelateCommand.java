package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.engine.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

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
  @Mixin private Tables tables;

  @Parameters(paramLabel = "FILE", description = "Pairs as JSON Lines, or - for standard input.")
  private String file;

  @Option(names = "--jobs", description = "Pairs worked on at once (default: all cores).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws Exception {
    Engine engine = tables.engine(main);
    try (Lines lines = Lines.of(file, main.in());
        Destination to = Destination.standard(main.out())) {
      InOrder.each(
          lines.iterator(),
          jobs,
          line -> Provisional.relation(engine.relate(Provisional.pair(line.text()))),
          to::line);
      to.done();
      return 0;
    }
  }
}
