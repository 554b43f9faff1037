package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.engine.Coding;
import org.entente.engine.Engine;
import org.entente.json.JsonException;
import org.entente.json.JsonLine;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.model.Input;
import org.entente.model.Reading;
import org.entente.model.Readings;
import org.entente.read.Batch;
import org.entente.score.ChecklistScore;
import org.entente.score.CodeScore;
import org.entente.score.GoldRow;
import org.entente.score.PlaceScore;
import org.entente.score.RelateScore;
import org.entente.score.Score;
import org.entente.score.StatementScore;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One comparison of the program with gold rows, and the options that name it. */
final class Evaluation {

  private static final String EXPECTED = "expected.json";

  /** What can be scored. */
  enum Task {
    /** The type of marked pairs: {id, text, source, target, root}. */
    RELATE,
    /** The full coder on the same rows. */
    CODE,
    /** The events of one article: a checklist, with the article given by {@code --in}. */
    SEED,
    /** Folders, each with an article and a checklist {@code expected.json}. */
    EXAMPLES,
    /** Who says what: {id, text, attributions: [{source, cue, content}]}. */
    STATEMENTS,
    /** Place names: {id, text, places: [{start, end, name, lat, lon}]}. */
    PLACES;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(index = "0", paramLabel = "WHAT", description = "One of ${COMPLETION-CANDIDATES}.")
  private Task task;

  @Parameters(
      index = "1",
      paramLabel = "GOLD",
      description = "Rows with their answers, as JSON Lines; for examples a folder of folders.")
  private Path gold;

  @Option(names = "--in", paramLabel = "PATH", description = "seed: the article of the checklist.")
  private Optional<Path> article;

  @Option(names = "--adjectives", description = "places: GOLD marks words like 'Turkish' too.")
  private boolean adjectives;

  /** Runs the program on the gold rows and compares. */
  Score score(Engine engine, int jobs) throws IOException {
    return switch (task) {
      case RELATE -> RelateScore.of(rows(), each(rows(), jobs, row -> engine.relate(row.pair())));
      case CODE -> CodeScore.of(rows(), events(codings(engine, jobs)));
      case SEED -> ChecklistScore.of(rows(), events(engine, checklistArticle()));
      case EXAMPLES -> examples(engine);
      case STATEMENTS -> statements(engine, jobs);
      case PLACES -> places(engine, jobs);
    };
  }

  private Score statements(Engine engine, int jobs) throws IOException {
    return StatementScore.of(
        rows(), codings(engine, jobs).stream().flatMap(c -> c.statements().stream()).toList());
  }

  private Score places(Engine engine, int jobs) throws IOException {
    List<PlaceScore.Answer> answers =
        codings(engine, jobs).stream()
            .map(c -> new PlaceScore.Answer(c.article().article().id(), c.places()))
            .toList();
    return PlaceScore.of(rows(), answers, adjectives);
  }

  private Score examples(Engine engine) throws IOException {
    List<ChecklistScore.Example> examples = new ArrayList<>();
    for (Path folder : folders(gold)) {
      GoldRow expected = new GoldRow(JsonLine.read(Files.readString(folder.resolve(EXPECTED))));
      examples.add(
          new ChecklistScore.Example(
              folder.getFileName().toString(),
              expected.rows("events"),
              events(engine, articleIn(folder))));
    }
    return ChecklistScore.ofAll(examples);
  }

  private static List<Path> folders(Path gold) throws IOException {
    try (Stream<Path> all = Files.list(gold)) {
      return all.filter(f -> Files.exists(f.resolve(EXPECTED))).sorted().toList();
    }
  }

  private static Path articleIn(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.getFileName().toString().startsWith("article."))
          .findFirst()
          .orElseThrow(() -> new InputException(folder + ": holds no article.txt or article.html"));
    }
  }

  private Path checklistArticle() {
    return article.orElseThrow(
        () -> new InputException("eval seed " + gold + ": name the article with --in PATH"));
  }

  private static List<Event> events(Engine engine, Path path) {
    List<String> paths = List.of(path.toString());
    InputStream none = InputStream.nullInputStream();
    List<Event> events = new ArrayList<>();
    try (Readings<Article> batch = Batch.of(Knowledge.shipped(), paths, none, Input.usual())) {
      batch.forEachRemaining(reading -> events.addAll(engine.code(article(reading)).events()));
    }
    return events;
  }

  private static Article article(Reading<Article> reading) {
    if (reading instanceof Reading.Read<Article> read) {
      return read.value();
    }
    throw new InputException(((Reading.Quarantined<Article>) reading).message());
  }

  private static List<Event> events(List<Coding> codings) {
    return codings.stream().flatMap(c -> c.events().stream()).toList();
  }

  private List<Coding> codings(Engine engine, int jobs) throws IOException {
    return each(rows(), jobs, row -> engine.code(row.article()));
  }

  private static <R> List<R> each(List<GoldRow> rows, int jobs, Function<GoldRow, R> work)
      throws IOException {
    List<R> results = new ArrayList<>();
    InOrder.each(rows.iterator(), jobs, work, results::add);
    return results;
  }

  private List<GoldRow> rows() throws IOException {
    List<GoldRow> rows = new ArrayList<>();
    try (Lines lines = Lines.of(gold.toString(), System.in)) {
      lines.iterator().forEachRemaining(line -> rows.add(row(line)));
    }
    return rows;
  }

  private static GoldRow row(Lines.Line line) {
    try {
      return new GoldRow(JsonLine.read(line.text()));
    } catch (JsonException e) {
      throw new InputException(line.place() + ": " + e.getMessage());
    }
  }
}
