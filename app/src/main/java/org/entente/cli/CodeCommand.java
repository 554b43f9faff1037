package org.entente.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.engine.Coding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code code PATH…}: articles in, events out. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    description = "Codes articles into events.",
    footer = {
      "",
      "Examples:",
      "  entente code articles/ --format jsonl -o events.jsonl",
      "  entente code report.txt --date 2020-07-21",
      "  entente code articles/ --format parquet -o events.parquet",
      "  zcat news.jsonl.gz | entente code - --format csv > events.csv"
    })
final class CodeCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private Articles articles;
  @Mixin private Output output;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = Articles.PATHS)
  private List<String> paths;

  @Option(
      names = "--format",
      description = "One of ${COMPLETION-CANDIDATES} (default: table on a terminal, else jsonl).")
  private Optional<Format> format;

  @Option(
      names = "--no-formula-guard",
      description = "csv: leave text that begins with = + - or @ as it is.")
  private boolean unguarded;

  @Option(
      names = "--no-prefilter",
      description = "Read the times of every sentence, not only where they can date an event.")
  private boolean unfiltered;

  @Override
  public Integer call() throws Exception {
    boolean read = main.terminal().output() && !output.isFile();
    Format chosen = format.orElse(read ? Format.TABLE : Format.JSONL);
    try (Destination to = output.open(main);
        Progress progress = Progress.on(main.terminal(), output.isFile())) {
      Terminal terminal = !output.isFile() ? main.terminal() : Terminal.NONE;
      EventSink sink = chosen.to(to, terminal, !unguarded);
      InOrder.Taker<Coding> taker = progress.then(sink);
      int code =
          unfiltered
              ? articles.each(main, paths, taker)
              : articles.eachForEvents(main, paths, taker);
      sink.end();
      to.done();
      Stream.of(sink.note()).filter(n -> !n.isEmpty()).forEach(main.err()::println);
      return code;
    }
  }
}
