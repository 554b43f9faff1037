package org.entente.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.engine.Engine;
import org.entente.json.JsonException;
import org.entente.json.JsonLine;
import org.entente.json.Shapes;
import org.entente.model.Actor;
import org.entente.model.Decision;
import org.entente.model.Reading;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

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
  @Spec private CommandSpec command;
  @Mixin private Tables tables;

  @ArgGroup(multiplicity = "1")
  private Asked asked;

  @Option(names = "--on", paramLabel = "YYYY-MM-DD", description = "The day in question.")
  private Optional<LocalDate> day;

  @Option(
      names = "--candidates",
      description = "Tell the reasons of each of the \"candidates\", the others whom it may be.")
  private boolean candidates;

  /** One phrase, or a file of them. */
  static final class Asked {
    @Parameters(paramLabel = "PHRASE", description = "A name, office or description.")
    private String phrase;

    @Option(
        names = "--input",
        paramLabel = "FILE",
        description = "Lines {phrase, date}, each answered by a line; - for standard input.")
    private String file;
  }

  private record Question(String phrase, Optional<LocalDate> on) {}

  @Override
  public Integer call() throws Exception {
    try (Destination to = Destination.standard(main.out())) {
      int code = asked.file == null ? one(to) : all(to);
      to.done();
      return code;
    }
  }

  private int one(Destination to) throws Exception {
    to.line(answer(tables.engine(main), new Question(asked.phrase, day)));
    return 0;
  }

  private int all(Destination to) throws Exception {
    try (Lines lines = Lines.of(asked.file, main.in());
        SetAside bad = SetAside.of(command.commandLine().getErr(), Optional.empty())) {
      Engine engine = tables.engine(main);
      for (Iterator<Lines.Line> each = lines.iterator(); each.hasNext(); ) {
        bad.orElse(to::line).take(answer(engine, each.next()));
      }
      return bad.exitCode();
    }
  }

  private Reading<String> answer(Engine engine, Lines.Line line) {
    try {
      return new Reading.Read<>(answer(engine, question(JsonLine.read(line.text()))));
    } catch (JsonException | DateTimeException e) {
      return new Reading.Quarantined<>(
          line.file(),
          "line " + line.number(),
          e.getMessage(),
          "write {\"phrase\": …, \"date\": …}");
    }
  }

  private Question question(Map<String, Object> row) {
    if (!(row.get("phrase") instanceof String phrase)) {
      throw new JsonException("has no text 'phrase'");
    }
    Optional<LocalDate> on = Optional.ofNullable(row.get("date")).map(d -> LocalDate.parse(d + ""));
    return new Question(phrase, on.or(() -> day));
  }

  private String answer(Engine engine, Question question) {
    List<Decision<Actor>> who = engine.actor(question.phrase(), question.on());
    Decision<Actor> nobody = new Decision<>(Actor.unknown(question.phrase()), 0, List.of());
    Map<String, Object> row =
        new LinkedHashMap<>(shape(question, who.isEmpty() ? nobody : who.get(0)));
    row.put("candidates", who.stream().skip(1).map(w -> candidate(question, w)).toList());
    return JsonLine.write(row);
  }

  private Map<String, Object> candidate(Question question, Decision<Actor> who) {
    return candidates ? shape(question, who) : Shapes.candidate(who);
  }

  private static Map<String, Object> shape(Question question, Decision<Actor> who) {
    return Shapes.actor(question.phrase(), question.on(), who);
  }
}
