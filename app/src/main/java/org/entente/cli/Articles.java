package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.engine.Coding;
import org.entente.engine.Engine;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Input;
import org.entente.model.Lanes;
import org.entente.model.Reading;
import org.entente.model.Readings;
import org.entente.read.Batch;
import org.entente.store.Version;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of every command that reads articles, and the reading and coding of them. */
final class Articles {
  static final String PATHS = "Files, folders, or - for standard input.";

  @Spec(Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day of articles that do not tell theirs.")
  private Optional<LocalDate> date;

  @Option(
      names = "--column",
      paramLabel = "FIELD=NAME",
      description =
          "In JSON Lines and CSV, FIELD (id, date, title, source, url, dateline, text) is called"
              + " NAME.")
  private Map<Input.Column, String> columns = Map.of();

  @Option(
      names = "--quarantine",
      paramLabel = "DIR",
      description = "List what was set aside, where and why, in DIR/quarantine.jsonl.")
  private Optional<Path> quarantine;

  @Mixin private Jobs jobs;
  @Mixin private Tables tables;

  /** The tables that articles are coded by. */
  Knowledge knowledge() {
    return tables.knowledge();
  }

  /**
   * Codes every article and hands the codings on in the order of the input.
   *
   * @param paths files, folders, or {@code -} for standard input
   * @return 0, or 1 where some input was set aside
   */
  int each(Main main, List<String> paths, InOrder.Taker<Coding> taker) throws IOException {
    Engine engine = engine(main);
    return each(main, paths, engine::code, taker, aside -> {});
  }

  /**
   * As {@link #each}, for what does not depend on events: nobody is asked for an opinion on them.
   */
  int eachWithoutOpinion(Main main, List<String> paths, InOrder.Taker<Coding> taker)
      throws IOException {
    Engine engine = engine(main).tablesOnly();
    return each(main, paths, engine::code, taker, aside -> {});
  }

  /** The same for those who want the events alone. */
  int eachForEvents(Main main, List<String> paths, InOrder.Taker<Coding> taker) throws IOException {
    Engine engine = engine(main);
    return each(main, paths, engine::events, taker, aside -> {});
  }

  /**
   * Works on every article and hands the results on in the order of the input.
   *
   * @param aside told of what is set aside, when its turn comes
   */
  <R> int each(
      Main main,
      List<String> paths,
      Function<Article, R> work,
      InOrder.Taker<R> taker,
      Consumer<Reading.Quarantined<?>> aside)
      throws IOException {
    PrintWriter errors = command.commandLine().getErr();
    try (Readings<Article> batch = Batch.of(tables.knowledge(), paths, main.in(), input());
        SetAside bad = SetAside.of(errors, quarantine)) {
      InOrder.each(
          batch,
          jobs.number(),
          Attempt.at(work, article -> "article " + article.id()),
          bad.orElse(taker, aside));
      passedOver(errors, batch);
      return bad.exitCode();
    }
  }

  /** How many articles there are under the paths, counted without coding them. */
  long count(Main main, List<String> paths) {
    long count = 0;
    try (Readings<Article> batch = Batch.of(tables.knowledge(), paths, main.in(), input())) {
      for (; batch.hasNext(); batch.next()) {
        count++;
      }
    }
    return count;
  }

  /** The engine. */
  Engine engine(Main main) {
    return tables.engine(main).on(jobs.number() > 1 ? Lanes.ALL : Lanes.ONE);
  }

  /** What codes the articles. */
  Version version() {
    return Edition.with(tables.folder());
  }

  private Input input() {
    Input input = Input.usual().on(date);
    for (Map.Entry<Input.Column, String> column : columns.entrySet()) {
      input = input.with(column.getKey(), column.getValue());
    }
    return input;
  }

  private static void passedOver(PrintWriter errors, Readings<Article> batch) {
    if (batch.skipped() > 0) {
      errors.println(SetAside.count(batch.skipped(), "file") + " of other kinds passed over");
    }
    if (batch.repeated() > 0) {
      errors.println(SetAside.count(batch.repeated(), "repeated article") + " passed over");
    }
  }
}
