package org.entente.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.engine.Coding;
import org.entente.engine.Engine;
import org.entente.model.Article;
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

  @Mixin private Jobs jobs;
  @Mixin private Tables tables;

  /** What became of an article. */
  private sealed interface Outcome {
    record Coded(Coding coding) implements Outcome {}

    record Failed(String message) implements Outcome {}
  }

  Engine engine(Main main) {
    return tables.engine(main);
  }

  /** Codes every article and hands the codings on in the order of the input. */
  SetAside each(Engine engine, InOrder.Taker<Coding> taker) throws IOException {
    SetAside bad = new SetAside(command.commandLine().getErr());
    InOrder.each(
        Provisional.articles(paths, date),
        jobs.number(),
        article -> code(engine, article),
        outcome -> {
          if (outcome instanceof Outcome.Coded coded) {
            taker.take(coded.coding());
          } else if (outcome instanceof Outcome.Failed failed) {
            bad.add(failed.message());
          }
        });
    return bad;
  }

  // One article that trips the coder must not stop the others.
  private static Outcome code(Engine engine, Article article) {
    try {
      return new Outcome.Coded(engine.code(article));
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Failed(
          article.id() + ": the coder failed on it (" + e + "); please report it with the article");
    }
  }
}
