package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.engine.Coding;
import org.entente.json.JsonLine;
import org.entente.json.Shapes;
import org.entente.model.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code places PATH…}: articles in, places out as JSON Lines. */
@Command(
    name = "places",
    mixinStandardHelpOptions = true,
    description = "Finds place names and the points they stand for.",
    footer = {"", "Example:", "  entente places news.jsonl > places.jsonl"})
final class PlacesCommand implements Callable<Integer> {
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
      int code = articles.eachWithoutOpinion(main, paths, coding -> write(coding, to));
      to.done();
      return code;
    }
  }

  private static void write(Coding coding, Destination to) throws IOException {
    for (Place place : coding.places()) {
      to.line(JsonLine.write(Shapes.place(place, coding.article().article())));
    }
  }
}
