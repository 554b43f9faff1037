package org.entente.spark;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.cluster.Cluster;
import org.entente.cluster.Clusters;
import org.entente.engine.Coding;
import org.entente.engine.Intake;
import org.entente.json.Shapes;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.model.Input;
import org.entente.model.Reading;
import org.entente.model.Readings;

/** The same input coded without Spark. */
final class OneMachine {
  final List<Coding> codings = new ArrayList<>();
  final List<String> aside = new ArrayList<>();

  /** Codes the files; rows of Parquet are given as lines. */
  OneMachine(List<Path> files, List<String> rows) {
    Knowledge shipped = Knowledge.shipped();
    List<String> paths = files.stream().map(Path::toString).toList();
    try (Readings<Article> readings =
        Intake.articles(shipped, paths, InputStream.nullInputStream(), Input.usual())) {
      readings.forEachRemaining(this::take);
    }
    Intake.rows(
            shipped,
            rows.stream().map(r -> new Intake.Row("rows", "", r)).iterator(),
            Input.usual())
        .forEachRemaining(this::take);
  }

  private void take(Reading<Article> reading) {
    if (reading instanceof Reading.Read<Article> read) {
      codings.add(SharedEngine.of("").code(read.value()));
    } else if (reading instanceof Reading.Quarantined<Article> bad) {
      aside.add(bad.reason());
    }
  }

  List<Event> events() {
    return codings.stream().flatMap(c -> c.events().stream()).toList();
  }

  /** Each event as a line. */
  TreeSet<String> eventLines() {
    TreeSet<String> lines = new TreeSet<>();
    events()
        .forEach(
            e -> lines.add(Normal.line(Tables.row(Shapes.event(e), Tables.EVENT), Tables.EVENT)));
    return lines;
  }

  /** Each statement as a line. */
  TreeSet<String> statementLines() {
    TreeSet<String> lines = new TreeSet<>();
    for (Coding coding : codings) {
      CodedArticle rows = CodedArticle.of(coding);
      rows.statements().forEach(r -> lines.add(Normal.line(r, Tables.STATEMENT)));
    }
    return lines;
  }

  /** For each event its cluster. */
  Map<String, String> clusters() {
    Map<String, String> clusters = new HashMap<>();
    for (Cluster cluster : Clusters.of(events())) {
      cluster.members().forEach(m -> clusters.put(m.id(), cluster.id()));
    }
    return clusters;
  }
}
