package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.engine.Engine;
import org.entente.score.Ratchet;
import org.entente.score.Score;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code scores}: recomputes the figures kept in {@code eval/scores.tsv}. */
@Command(
    name = "scores",
    mixinStandardHelpOptions = true,
    description = {
      "Recomputes the figures of a table and tells which moved.",
      "Each row names the command that makes its figure. Figures whose data is not there are left"
          + " as they are. Exit code 1 where one moved and is not written down."
    },
    footer = {"", "Example:", "  entente scores --write"})
final class ScoresCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private Jobs jobs;
  @Mixin private Tables tables;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      defaultValue = "eval/scores.tsv",
      description = "The table (default: ${DEFAULT-VALUE}).")
  private Path file;

  @Option(names = "--write", description = "Write the figures down as measured.")
  private boolean write;

  @Override
  public Integer call() throws Exception {
    Ratchet ratchet = Ratchet.read(file);
    Map<String, Score> scores = new LinkedHashMap<>();
    List<String> moved = new ArrayList<>();
    try (Destination to = Destination.standard(main.out())) {
      Engine engine = tables.engine(main);
      for (String command : ratchet.commands()) {
        Optional<Score> score = score(command, Path.of("").toAbsolutePath(), engine, jobs.number());
        score.ifPresent(s -> scores.put(command, s));
        score.ifPresent(s -> moved.addAll(ratchet.differences(command, s)));
        to.line(command + (score.isPresent() ? "" : ": skipped, its data is not there"));
        to.flush();
      }
      for (String line : moved) {
        to.line(line);
      }
      to.done();
    }
    if (write) {
      write(ratchet.measured(scores));
    }
    return moved.isEmpty() || write ? 0 : 1;
  }

  /**
   * Runs a command of the table.
   *
   * @param root the folder that the command's paths start from
   * @return empty where its data is not there
   */
  static Optional<Score> score(String command, Path root, Engine engine, int jobs)
      throws IOException {
    String[] words = command.replaceFirst("^\\./entente eval ", "").split(" ");
    List<String> arguments =
        Arrays.stream(words).map(w -> w.contains("/") ? path(w, root).toString() : w).toList();
    if (arguments.stream().anyMatch(a -> a.contains("/") && !Files.exists(Path.of(a)))) {
      return Optional.empty();
    }
    Evaluation evaluation = new Evaluation();
    new CommandLine(evaluation)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .parseArgs(arguments.toArray(String[]::new));
    return Optional.of(evaluation.score(engine, jobs));
  }

  // The evaluation data stands beside the repository unless -Dentente.shared names its folder.
  private static Path path(String word, Path root) {
    String shared = System.getProperty("entente.shared");
    return shared != null && word.startsWith("../shared/")
        ? Path.of(shared).resolve(word.substring("../shared/".length()))
        : root.resolve(word).normalize();
  }

  private void write(Ratchet ratchet) throws IOException {
    try (Destination to = Destination.of(Optional.of(file), null)) {
      for (String line : ratchet.lines()) {
        to.line(line);
      }
      to.done();
    }
  }
}
