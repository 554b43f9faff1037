package org.entente.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.engine.Bench;
import org.entente.json.JsonLine;
import org.entente.model.Article;
import org.entente.model.Input;
import org.entente.model.Readings;
import org.entente.read.Batch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code bench FILE}: how fast the program codes the user's own articles. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Times the coding of your own articles, on one thread, after a warm-up.",
    footer = {"", "Example:", "  entente bench news.jsonl --against corenlp --json"})
final class BenchCommand implements Callable<Integer> {
  private static final double DECIMALS = 1000;

  @ParentCommand private Main main;
  @Spec private CommandSpec command;
  @Mixin private Tables tables;

  @Parameters(paramLabel = "PATH", description = Articles.PATHS)
  private String path;

  @Option(
      names = "--against",
      paramLabel = "OTHER",
      description = "Time OTHER in turns with it: corenlp, its names and parse alone.")
  private Optional<Other> other;

  @Option(names = "--no-prefilter", description = "Read the times of every sentence.")
  private boolean unfiltered;

  @Option(names = "--json", description = "Print the figures as one JSON object.")
  private boolean json;

  /** What the engine can be timed against. */
  enum Other {
    CORENLP
  }

  @Override
  public Integer call() throws Exception {
    try (SetAside bad = SetAside.of(command.commandLine().getErr(), Optional.empty());
        Destination to = Destination.standard(main.out())) {
      print(figures(articles(bad)), to);
      to.done();
      return bad.exitCode();
    }
  }

  private List<Article> articles(SetAside bad) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Readings<Article> batch =
        Batch.of(tables.knowledge(), List.of(path), main.in(), Input.usual())) {
      while (batch.hasNext()) {
        bad.<Article>orElse(articles::add).take(batch.next());
      }
    }
    if (articles.isEmpty()) {
      throw new InputException(path + ": holds no article to time");
    }
    return articles;
  }

  private Map<String, Object> figures(List<Article> articles) {
    if (other.isEmpty()) {
      return figures(Bench.engine(tables::load, articles, !unfiltered));
    }
    Bench.Comparison both = Bench.againstCoreNlp(tables::load, articles, !unfiltered);
    Map<String, Object> figures = figures(both.engine());
    figures.put("ratio", rounded(both.ratio()));
    figures.put("against", figures(both.other()));
    return figures;
  }

  private static Map<String, Object> figures(Bench.Speed speed) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("sentences", speed.sentences());
    figures.put("tokens", speed.tokens());
    figures.put("seconds", rounded(speed.seconds()));
    figures.put("sentences_per_s", rounded(speed.sentencesPerSecond()));
    figures.put("tokens_per_s", rounded(speed.tokensPerSecond()));
    figures.put("load_s", rounded(speed.loadSeconds()));
    figures.put("peak_heap_mb", speed.peakHeapMb());
    return figures;
  }

  private static double rounded(double figure) {
    return Math.round(figure * DECIMALS) / DECIMALS;
  }

  private void print(Map<String, Object> figures, Destination to) throws IOException {
    if (json) {
      to.line(JsonLine.write(figures));
      return;
    }
    for (Map.Entry<String, Object> figure : figures.entrySet()) {
      if (figure.getValue() instanceof Map<?, ?> against) {
        to.line("against " + other.map(o -> o.name().toLowerCase(Locale.ROOT)).orElse(""));
        for (Map.Entry<?, ?> theirs : against.entrySet()) {
          to.line("  " + theirs.getKey() + ": " + theirs.getValue());
        }
      } else {
        to.line(figure.getKey() + ": " + figure.getValue());
      }
    }
  }
}
