package org.entente.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.engine.Coding;
import org.entente.engine.Engine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of every command that reads articles, and the reading and coding of them. */
final class Articles {
  @Spec(Target.MIXEE)
  private CommandSpec command;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, or - for standard input.")
  private List<String> paths;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day of articles that do not tell theirs.")
  private Optional<LocalDate> date;

  @Option(names = "--jobs", description = "Articles worked on at once (default: all cores).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Mixin private Tables tables;

  Engine engine(Main main) {
    return tables.engine(main);
  }

  /** Codes every article and hands the codings on in the order of the input; the exit code. */
  int each(Engine engine, InOrder.Taker<Coding> taker) throws IOException {
    InOrder.each(Provisional.articles(paths, date), Math.max(1, jobs), engine::code, taker);
    return 0;
  }
}
