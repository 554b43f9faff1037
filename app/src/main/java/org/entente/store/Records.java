package org.entente.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.engine.Coding;
import org.entente.json.ContentWords;
import org.entente.json.JsonLine;
import org.entente.json.Shapes;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.model.Reading;
import org.entente.model.Statement;

/** What was read from an article as the records of each table. */
final class Records {
  private static final int DIGEST = 8;

  private Records() {}

  /** Records by table. */
  static Map<String, List<Map<String, Object>>> of(Coding coding, long version) {
    Article article = coding.article().article();
    Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
    rows.put("articles", List.of(article(article)));
    rows.put("events", coding.events().stream().map(Records::event).toList());
    rows.put("statements", coding.statements().stream().map(s -> statement(s, coding)).toList());
    rows.put("places", coding.places().stream().map(p -> Shapes.place(p, article)).toList());
    rows.put(
        "commitments",
        coding.events().stream().map(Records::commitment).flatMap(Optional::stream).toList());
    rows.values().forEach(all -> all.forEach(row -> row.put("version", version)));
    return rows;
  }

  private static Map<String, Object> article(Article article) {
    Map<String, Object> fields = Shapes.article(article);
    fields.put("digest", digest(article));
    return fields;
  }

  /** A hash of all that is known of an article. */
  static String digest(Article article) {
    return digest(JsonLine.write(Shapes.article(article)).getBytes(StandardCharsets.UTF_8));
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, DIGEST);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> event(Event event) {
    Map<String, Object> fields = Shapes.event(event);
    fields.put("record", JsonLine.write(fields));
    fields.put("day", day(event).orElse(null));
    fields.put("lead", true);
    fields.put("denied_by", List.of());
    fields.put("words", ContentWords.of(event));
    return fields;
  }

  private static Optional<LocalDate> day(Event event) {
    return event.when().from().or(() -> event.article().date());
  }

  private static Map<String, Object> statement(Statement statement, Coding coding) {
    String text = coding.article().text();
    List<String> events =
        coding.events().stream().filter(e -> statement.says(e.trigger())).map(Event::id).toList();
    Map<String, Object> fields = Shapes.statement(statement, text, events);
    fields.put("record", JsonLine.write(fields));
    fields.put(
        "said", statement.content().stream().map(s -> s.of(text)).collect(Collectors.joining(" ")));
    return fields;
  }

  private static Optional<Map<String, Object>> commitment(Event event) {
    return event.commitment().map(c -> commitment(event, c));
  }

  private static Map<String, Object> commitment(Event event, Event.Commitment commitment) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("event", event.id());
    fields.put("article", event.article().id());
    fields.put("made", made(event).orElse(null));
    fields.put("what", commitment.what());
    fields.put("deadline", commitment.by().orElse(null));
    fields.put("deadline_text", orNull(commitment.byText()));
    fields.put("condition", orNull(commitment.condition()));
    return fields;
  }

  private static Optional<LocalDate> made(Event event) {
    Optional<LocalDate> told = event.article().date();
    return day(event).map(d -> told.filter(d::isAfter).orElse(d));
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** Input that was set aside. */
  static Map<String, Object> quarantine(Reading.Quarantined<?> bad) {
    return Map.of(
        "file", bad.file(), "place", bad.place(), "reason", bad.reason(), "way_out", bad.wayOut());
  }
}
