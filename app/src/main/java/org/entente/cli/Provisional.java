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
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.CodePoints;
import org.entente.model.Decision;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Place;
import org.entente.model.Relation;
import org.entente.model.Span;
import org.entente.model.Statement;

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

  static Optional<LocalDate> day(String line) {
    return Optional.of(json(line).path("date").asText())
        .filter(d -> !d.isEmpty())
        .map(LocalDate::parse);
  }

  static String phrase(String line) {
    return json(line).path("phrase").asText();
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

  static List<String> statements(Coding coding) {
    CodePoints at = new CodePoints(coding.article().text());
    return coding.statements().stream().map(s -> statement(s, at).toString()).toList();
  }

  private static ObjectNode statement(Statement s, CodePoints at) {
    ObjectNode row = JSON.createObjectNode().put("id", s.id()).put("article", s.article());
    spans(row.putArray("source"), s.source(), at);
    spans(row.putArray("cue"), s.cue(), at);
    spans(row.putArray("content"), s.content(), at);
    s.speaker().ifPresent(m -> row.put("speaker", m.actor().name()));
    return row.put("kind", lower(s.kind())).put("polarity", lower(s.polarity()));
  }

  private static void spans(ArrayNode to, List<Span> spans, CodePoints at) {
    spans.forEach(s -> to.addArray().add(at.of(s.start())).add(at.of(s.end())));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT);
  }

  static List<String> places(Coding coding) {
    CodePoints at = new CodePoints(coding.article().text());
    String id = coding.article().article().id();
    return coding.places().stream().map(p -> place(id, p, at).toString()).toList();
  }

  private static ObjectNode place(String article, Place p, CodePoints at) {
    ObjectNode row = span(JSON.createObjectNode().put("article", article), p.span(), at);
    row.put("text", p.text()).put("form", lower(p.form())).put("name", p.name());
    row.put("country", p.country()).put("admin1", p.admin1());
    row.put("lat", p.point().map(Place.Point::lat).orElse(null));
    row.put("lon", p.point().map(Place.Point::lon).orElse(null));
    return row.put("feature", p.feature()).put("geonames_id", p.geonamesId());
  }

  static Relation.Pair pair(String line) {
    Article article = row(line, Optional.empty());
    JsonNode row = json(line);
    CodePoints at = new CodePoints(article.text());
    return new Relation.Pair(article, span(row.get("source"), at), span(row.get("target"), at));
  }

  private static Span span(JsonNode pair, CodePoints at) {
    return new Span(at.toUtf16(pair.get(0).asInt()), at.toUtf16(pair.get(1).asInt()));
  }

  static String relation(Relation r) {
    ObjectNode row = JSON.createObjectNode().put("id", r.id());
    row.put("event", r.event().map(Enum::name).orElse(null));
    r.modes().forEach(row.putArray("mode")::add);
    row.put("confidence", r.confidence());
    ArrayNode reasons = row.putArray("reasons");
    r.reasons().forEach(w -> reasons.add(w.field() + " " + w.row() + " " + w.note()));
    return row.toString();
  }

  static String actor(Decision<Actor> who) {
    ObjectNode row = JSON.createObjectNode().put("name", who.value().name());
    row.put("id", who.value().id()).put("country", who.value().country());
    row.put("sector", who.value().sector()).put("office", who.value().office());
    row.put("kind", lower(who.value().kind())).put("confidence", who.confidence());
    ArrayNode reasons = row.putArray("reasons");
    who.reasons().forEach(w -> reasons.add(w.field() + " " + w.row() + " " + w.note()));
    return row.toString();
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
