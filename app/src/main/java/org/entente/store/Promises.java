package org.entente.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.json.ContentWords;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.Token;

/**
 * Promises of the store, with as little as is needed to follow them: who, to whom, what, and as the
 * article's text the event's sentence alone. No JSON is read.
 */
final class Promises {
  private static final String COLUMNS =
      """
      id, article, published, event, status, trigger_start - sentence_start AS at,
      trigger_text, sentence_text, sentence_start, words, commitment_what, commitment_by,
      actor_text, actor_name, actor_id, actor_country, actor_sector, actor_kind,
      recipient_text, recipient_name, recipient_id, recipient_country, recipient_sector,
      recipient_kind
      """;

  private Promises() {}

  /** All promises in the order of publication. */
  static List<Event> in(Store store) {
    Rows rows =
        store.ask(
            "SELECT %s FROM events WHERE commitment_what IS NOT NULL ORDER BY published NULLS LAST,"
                    .formatted(COLUMNS)
                + " article, trigger_start, id");
    List<String> names = rows.columns().stream().map(Column::name).toList();
    return rows.rows().stream().map(cells -> event(new Row(names, cells))).toList();
  }

  private static Event event(Row row) {
    String text = row.text("sentence_text");
    Span sentence = new Span(0, text.length());
    return new Event(
        row.text("id"),
        Article.of(row.text("article"), row.day("published"), text),
        new Event.Code(EventType.valueOf(row.text("event")), List.of(), List.of(), "", 0, 0),
        row.parties("actor"),
        row.parties("recipient"),
        Status.valueOf(row.text("status").toUpperCase(Locale.ROOT)),
        false,
        Optional.empty(),
        Event.When.UNKNOWN,
        Event.Effective.UNSAID,
        row.commitment(),
        Event.Size.UNSAID,
        Optional.empty(),
        new Sentence(0, sentence, row.tokens()),
        row.trigger(text),
        List.of(),
        List.of(),
        "",
        0,
        List.of());
  }

  /** Cells by the names of their columns; text that is null is empty. */
  private record Row(List<String> names, List<Object> cells) {

    private Object cell(String name) {
      return cells.get(names.indexOf(name));
    }

    String text(String name) {
      return cell(name) == null ? "" : cell(name).toString();
    }

    Optional<LocalDate> day(String name) {
      return Optional.ofNullable((LocalDate) cell(name));
    }

    private List<?> list(String name) {
      return cell(name) instanceof List<?> list ? list : List.of();
    }

    /** The trigger in its sentence; the store counts code points. */
    Span trigger(String sentence) {
      int points = ((Number) cell("at")).intValue();
      int start = sentence.offsetByCodePoints(0, points);
      int end = Math.min(sentence.length(), start + text("trigger_text").length());
      return new Span(start, end);
    }

    /** The sentence's content words, from its start on. */
    List<Token> tokens() {
      return ContentWords.tokens(text("words"), ((Number) cell("sentence_start")).intValue());
    }

    Optional<Event.Commitment> commitment() {
      return cell("commitment_what") == null
          ? Optional.empty()
          : Optional.of(
              new Event.Commitment(text("commitment_what"), day("commitment_by"), "", ""));
    }

    List<Mention> parties(String role) {
      List<Mention> parties = new ArrayList<>();
      for (int i = 0; i < list(role + "_text").size(); i++) {
        int at = i;
        Map<String, String> who = new java.util.HashMap<>();
        for (String field : List.of("text", "name", "id", "country", "sector", "kind")) {
          who.put(field, String.valueOf(list(role + "_" + field).get(at)));
        }
        parties.add(party(who));
      }
      return parties;
    }

    private static Mention party(Map<String, String> who) {
      Kind kind = Kind.valueOf(who.get("kind").toUpperCase(Locale.ROOT));
      Actor actor =
          new Actor(
              who.get("name"), who.get("id"), who.get("country"), who.get("sector"), "", kind, 0);
      return new Mention(
          0, 0, 0, 0, new Span(0, 0), who.get("text"), Mention.Form.NAME, actor, List.of());
    }
  }
}
