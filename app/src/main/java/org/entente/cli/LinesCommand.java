package org.entente.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.engine.Coding;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Articles in, one kind of thing that they hold out, as JSON Lines. */
abstract class LinesCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private Articles articles;
  @Mixin private Output output;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = Articles.PATHS)
  private List<String> paths;

  @Override
  public final Integer call() throws Exception {
    try (Destination to = output.open(main)) {
      int code =
          needsOpinion()
              ? articles.each(main, paths, coding -> write(coding, to))
              : articles.eachWithoutOpinion(main, paths, coding -> write(coding, to));
      to.done();
      return code;
    }
  }

  /** Whether what is written depends on the events that the learnt opinion finds. */
  abstract boolean needsOpinion();

  abstract void write(Coding coding, Destination to) throws IOException;
}
