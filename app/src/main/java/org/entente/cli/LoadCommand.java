package org.entente.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.engine.Coding;
import org.entente.engine.Engine;
import org.entente.model.Article;
import org.entente.store.Loader;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code load PATH… --db FILE}: articles in, coded into a store. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = {
      "Codes articles into a store. What is there already, coded by the same version, is passed",
      "over; what was coded by another version is replaced, and diff shows what changed.",
      "Each article is stored whole or not at all; a run that was stopped can be run again."
    },
    footer = {"", "Example:", "  entente load articles/ --db news.db"})
final class LoadCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec command;
  @Mixin private Articles articles;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = Articles.PATHS)
  private List<String> paths;

  @Mixin private Database database;

  @Option(
      names = "--list",
      description = "Write the id of each article to standard output once it is stored.")
  private boolean listed;

  private int stored;
  private int held;

  @Override
  public Integer call() throws Exception {
    try (Store store = database.write();
        Destination to = Destination.standard(main.out());
        Progress progress = Progress.loading(main.terminal())) {
      if (progress.shown() && !paths.contains("-")) {
        count(progress);
      }
      Loader loader = Loader.into(store, articles.version());
      int code =
          articles.each(
              main, paths, work(loader), c -> take(c, loader, progress, to), loader::aside);
      loader.finish(paths);
      AcrossArticles.refresh(store, articles.version());
      tell();
      to.done();
      return code;
    }
  }

  /** Counts beside the work, so that the bar can tell the time left. */
  private void count(Progress progress) {
    Thread thread = new Thread(() -> progress.expect(articles.count(main, paths)), "count");
    thread.setDaemon(true);
    thread.start();
  }

  /** Codes an article, or gives nothing where it is in the store; models load when first needed. */
  private Function<Article, Optional<Coding>> work(Loader loader) {
    Supplier<Engine> engine = once(() -> articles.engine(main));
    return article ->
        loader.holds(article) ? Optional.empty() : Optional.of(engine.get().code(article));
  }

  private static Supplier<Engine> once(Supplier<Engine> load) {
    Engine[] engine = new Engine[1];
    return () -> {
      synchronized (engine) {
        if (engine[0] == null) {
          engine[0] = load.get();
        }
        return engine[0];
      }
    };
  }

  private void take(Optional<Coding> coding, Loader loader, Progress progress, Destination to)
      throws IOException {
    if (coding.isEmpty()) {
      held++;
      progress.step(0);
      return;
    }
    loader.put(coding.get());
    stored++;
    progress.step(coding.get().events().size());
    if (listed) {
      to.line(coding.get().article().article().id());
      to.flush();
    }
  }

  private void tell() {
    String there = held == 0 ? "" : ", " + held + " there already";
    command.commandLine().getErr().println(SetAside.count(stored, "article") + " loaded" + there);
  }
}
