package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.engine.Coding;
import org.entente.engine.Engine;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.model.Omission;
import org.entente.model.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code explain ID|FILE}: why each field is what it is. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Tells why each field of an event is what it is, with the rows of the tables that decided.",
      "For a file: every sentence, its events, or why it has none."
    },
    footer = {
      "",
      "Examples:",
      "  entente explain report.txt",
      "  entente explain 8eff4247e3a5d1d3 --in articles/"
    })
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec command;
  @Mixin private Articles articles;

  @Parameters(paramLabel = "ID|FILE", description = "An event's id, or a file of articles.")
  private String what;

  @Option(
      names = "--in",
      paramLabel = "PATH",
      description = "Articles among which the event with ID is.")
  private Optional<String> among;

  @Override
  public Integer call() throws Exception {
    boolean file = among.isEmpty() && (what.equals("-") || Files.exists(Path.of(what)));
    if (!file && among.isEmpty()) {
      throw new ParameterException(
          command.commandLine(),
          what + ": no such file; for an event's id give its articles with --in PATH");
    }
    try (Destination to = Destination.standard(main.out())) {
      int code = file ? explainAll(to) : explainOne(to);
      to.done();
      return code;
    }
  }

  private int explainAll(Destination to) throws IOException {
    Silence silence = Silence.load(articles.knowledge());
    Engine engine = articles.engine(main);
    return articles.each(
        main,
        List.of(what),
        article -> Told.of(engine, article),
        told -> explain(told.coding(), told.omissions(), silence, to),
        aside -> {});
  }

  /** An article's events, and what was found in it and is none. */
  private record Told(Coding coding, List<Omission> omissions) {
    static Told of(Engine engine, Article article) {
      List<Omission> omissions = new ArrayList<>();
      return new Told(engine.code(article, omissions::add), omissions);
    }
  }

  private void explain(Coding coding, List<Omission> omissions, Silence silence, Destination to)
      throws IOException {
    Article article = coding.article().article();
    String day = article.date().map(LocalDate::toString).orElse("no date");
    to.line("article %s, %s (%s)".formatted(article.id(), day, article.dateSource()));
    for (Sentence sentence : coding.article().sentences()) {
      to.line("");
      to.line("[%d] %s".formatted(sentence.index(), line(sentence.span().of(article.text()))));
      List<Event> here =
          coding.events().stream().filter(e -> e.sentence().index() == sentence.index()).toList();
      if (here.isEmpty()) {
        List<Omission> found =
            omissions.stream().filter(o -> o.sentence() == sentence.index()).toList();
        to.line("  no event: " + line(silence.of(sentence, coding, found)));
      }
      for (Event event : here) {
        lines(event, to);
      }
    }
  }

  private int explainOne(Destination to) throws IOException {
    List<Event> found = new ArrayList<>();
    int code =
        articles.each(main, List.of(among.orElseThrow()), coding -> found.addAll(withId(coding)));
    if (found.isEmpty()) {
      throw new InputException(what + ": no event of this id in " + among.orElseThrow());
    }
    Event event = found.get(0);
    to.line(line(event.sentence().span().of(event.article().text())));
    lines(event, to);
    return code;
  }

  private List<Event> withId(Coding coding) {
    return coding.events().stream().filter(e -> e.id().equals(what)).toList();
  }

  private void lines(Event event, Destination to) throws IOException {
    for (String line : Explanation.of(event, articles.knowledge())) {
      to.line(line);
    }
  }

  private static String line(String text) {
    return Plain.line(text);
  }
}
