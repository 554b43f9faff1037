package org.entente.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.engine.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
      "  zcat news.jsonl.gz | entente code - --format csv > events.csv"
    })
final class CodeCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private Articles articles;

  @Option(
      names = "--format",
      description = "jsonl, csv or table (default: a table on a terminal, else jsonl).")
  private Optional<String> format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE, which appears only when all is done.")
  private Optional<Path> output;

  @Override
  public Integer call() throws Exception {
    try (Destination to = Destination.of(output, main.out())) {
      Engine engine = articles.engine(main);
      EventSink sink = coding -> Provisional.events(coding).forEach(l -> Provisional.line(to, l));
      int code = articles.each(engine, sink::write);
      sink.end();
      to.done();
      return code;
    }
  }
}
