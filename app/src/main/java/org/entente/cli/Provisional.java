package org.entente.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.engine.Coding;
import org.entente.model.Article;
import org.entente.model.CodePoints;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Span;

/** Stands in for the reader and the writer until they are there. */
final class Provisional {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Provisional() {}

  static Iterator<Article> articles(List<String> paths, Optional<LocalDate> date) {
    return paths.stream().flatMap(Provisional::files).flatMap(p -> read(p, date)).iterator();
  }

  private static Stream<Path> files(String path) {
    try {
      return path.equals("-")
          ? Stream.of(Path.of("/dev/stdin"))
          : Files.walk(Path.of(path)).filter(Files::isRegularFile).sorted();
    } catch (IOException e) {
      throw new InputException(path + ": cannot be read");
    }
  }

  private static Stream<Article> read(Path path, Optional<LocalDate> date) {
    try {
      String all = Files.readString(path);
      return all.startsWith("{")
          ? all.lines().filter(l -> !l.isBlank()).map(l -> row(l, date))
          : Stream.of(text(path, all, date));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article text(Path path, String all, Optional<LocalDate> date) {
    String day = all.strip().replaceFirst("(?s)^date (\\d{4}-\\d\\d-\\d\\d)\\b.*", "$1");
    Optional<LocalDate> own =
        day.length() == 10 ? Optional.of(LocalDate.parse(day)) : Optional.empty();
    return Article.of(path.getFileName().toString(), own.or(() -> date), all);
  }

  static Article row(String line, Optional<LocalDate> date) {
    JsonNode row = json(line);
    Optional<LocalDate> own =
        Optional.ofNullable(row.get("date"))
            .filter(JsonNode::isTextual)
            .map(d -> LocalDate.parse(d.asText().substring(0, 10)));
    return Article.of(row.path("id").asText(), own.or(() -> date), row.path("text").asText());
  }

  static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> events(Coding coding) {
    CodePoints at = new CodePoints(coding.article().text());
    return coding.events().stream().map(e -> event(e, at).toString()).toList();
  }

  static void line(Destination to, String line) {
    try {
      to.line(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode event(Event e, CodePoints at) {
    ObjectNode row = JSON.createObjectNode();
    row.put("id", e.id()).put("article", e.article().id());
    row.put("published", e.article().date().map(LocalDate::toString).orElse(null));
    row.put("event", e.code().type().name());
    e.code().modes().forEach(row.putArray("mode")::add);
    e.code().contexts().forEach(row.putArray("context")::add);
    mentions(row.putArray("actor"), e.actor(), at);
    mentions(row.putArray("recipient"), e.recipient(), at);
    row.put("date", e.when().from().map(LocalDate::toString).orElse(null));
    row.put("status", e.status().name().toLowerCase(java.util.Locale.ROOT));
    e.speaker().ifPresent(s -> row.put("speaker", s.text()));
    e.place().ifPresent(p -> span(row.putObject("place"), p.span(), at).put("name", p.name()));
    Span here = e.sentence().span();
    span(row.putObject("sentence"), here, at).put("text", here.of(e.article().text()));
    span(row.putObject("trigger"), e.trigger(), at).put("text", e.trigger().of(e.article().text()));
    ArrayNode reasons = row.putArray("reasons");
    e.reasons().forEach(r -> reasons.add(r.field() + " " + r.row() + " " + r.note()));
    return row;
  }

  private static void mentions(ArrayNode to, List<Mention> mentions, CodePoints at) {
    for (Mention m : mentions) {
      ObjectNode row = span(to.addObject(), m.span(), at).put("text", m.text());
      row.put("name", m.actor().name()).put("country", m.actor().country());
      row.put("sector", m.actor().sector()).put("office", m.actor().office());
      row.put("kind", m.actor().kind().name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  private static ObjectNode span(ObjectNode row, Span span, CodePoints at) {
    return row.put("start", at.of(span.start())).put("end", at.of(span.end()));
  }
}
