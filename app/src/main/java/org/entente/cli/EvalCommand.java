package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.json.JsonLine;
import org.entente.score.Score;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code eval WHAT GOLD}: how well the program does on the user's own answers. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = "Scores the program on rows whose answer you know.",
    footer = {
      "",
      "Examples:",
      "  entente eval relate pairs-with-types.jsonl --wrong misses.jsonl",
      "  entente eval seed expected.jsonl --in article.txt",
      "  entente eval examples examples/"
    })
final class EvalCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private Evaluation evaluation;
  @Mixin private Jobs jobs;
  @Mixin private Tables tables;

  @Option(names = "--json", description = "Print the figures as one JSON object.")
  private boolean json;

  @Option(names = "--wrong", paramLabel = "FILE", description = "Write the misses to FILE.")
  private Optional<Path> wrong;

  @Override
  public Integer call() throws Exception {
    Score score = evaluation.score(tables.engine(main), jobs.number());
    if (wrong.isPresent()) {
      write(score, wrong.get());
    }
    try (Destination to = Destination.standard(main.out())) {
      print(score.figures(), to);
      to.done();
    }
    return 0;
  }

  private static void write(Score score, Path file) throws IOException {
    try (Destination to = Destination.of(Optional.of(file), null)) {
      for (Map<String, Object> miss : score.wrong()) {
        to.line(JsonLine.write(miss));
      }
      to.done();
    }
  }

  private void print(Map<String, Object> figures, Destination to) throws IOException {
    if (json) {
      to.line(JsonLine.write(figures));
      return;
    }
    for (Map.Entry<String, Object> figure : figures.entrySet()) {
      boolean share = figure.getValue() instanceof Double;
      to.line(
          String.format(
              Locale.ROOT, share ? "%s: %.3f" : "%s: %s", figure.getKey(), figure.getValue()));
    }
  }
}
