package org.entente.cli;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.engine.Engine;
import org.entente.model.Actor;
import org.entente.model.Decision;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code actor "PHRASE" --on DATE}: who a phrase stands for on a day. */
@Command(
    name = "actor",
    mixinStandardHelpOptions = true,
    description = "Tells who a phrase stands for on a day, as one JSON object.",
    footer = {
      "",
      "Examples:",
      "  entente actor \"foreign secretary Dominic Raab\" --on 2020-07-21",
      "  entente actor \"Georgian president\" --on 2008-08-09 --candidates",
      "  entente actor --input phrases.jsonl    (lines {\"phrase\": …, \"date\": …})"
    })
final class ActorCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Mixin private Tables tables;

  @ArgGroup(multiplicity = "1")
  private Question question;

  @Option(names = "--on", paramLabel = "YYYY-MM-DD", description = "The day in question.")
  private Optional<LocalDate> day;

  @Option(names = "--candidates", description = "All who it may be, best first, one a line.")
  private boolean candidates;

  /** One phrase, or a file of them. */
  static final class Question {
    @Parameters(paramLabel = "PHRASE", description = "A name, office or description.")
    private String phrase;

    @Option(
        names = "--input",
        paramLabel = "FILE",
        description = "Lines {phrase, date}; - for standard input.")
    private String file;
  }

  @Override
  public Integer call() throws Exception {
    Engine engine = tables.engine(main);
    try (Destination to = Destination.standard(main.out())) {
      if (question.phrase != null) {
        for (String row : answers(engine, question.phrase, day)) {
          to.line(row);
        }
      } else {
        answerAll(engine, to);
      }
      to.done();
      return 0;
    }
  }

  private void answerAll(Engine engine, Destination to) throws Exception {
    try (Lines lines = Lines.of(question.file, main.in())) {
      for (Iterator<Lines.Line> all = lines.iterator(); all.hasNext(); ) {
        String line = all.next().text();
        Optional<LocalDate> on = Provisional.day(line).or(() -> day);
        for (String row : answers(engine, Provisional.phrase(line), on)) {
          to.line(row);
        }
      }
    }
  }

  private List<String> answers(Engine engine, String phrase, Optional<LocalDate> on) {
    List<Decision<Actor>> who = engine.actor(phrase, on);
    if (who.isEmpty()) {
      return List.of(Provisional.actor(new Decision<>(Actor.unknown(phrase), 0, List.of())));
    }
    return who.stream().limit(candidates ? who.size() : 1).map(Provisional::actor).toList();
  }
}
