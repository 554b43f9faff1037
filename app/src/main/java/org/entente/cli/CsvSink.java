package org.entente.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.engine.Coding;
import org.entente.json.Shapes;

/**
 * Events as CSV (RFC 4180), one row an event: the fields of the JSON Lines laid flat. Several
 * values in a cell are parted by {@code |}.
 *
 * <p>Texts that a spreadsheet would take for a formula are given a leading apostrophe, as articles
 * are other people's words.
 */
final class CsvSink implements EventSink {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "article",
          "published",
          "event",
          "mode",
          "context",
          "cameo",
          "quad",
          "score",
          "actor.text",
          "actor.name",
          "actor.id",
          "actor.country",
          "actor.sector",
          "actor.office",
          "actor.kind",
          "recipient.text",
          "recipient.name",
          "recipient.id",
          "recipient.country",
          "recipient.sector",
          "recipient.office",
          "recipient.kind",
          "date",
          "date_end",
          "granularity",
          "status",
          "historical",
          "speaker.text",
          "speaker.name",
          "speaker.country",
          "speaker.sector",
          "effective.from",
          "effective.to",
          "commitment.what",
          "commitment.by",
          "commitment.by_text",
          "commitment.condition",
          "size.dead",
          "size.injured",
          "size.arrested",
          "size.protesters",
          "place.name",
          "place.country",
          "place.admin1",
          "place.lat",
          "place.lon",
          "place.geonames_id",
          "sentence.index",
          "sentence.start",
          "sentence.end",
          "sentence.text",
          "trigger.text",
          "links.type",
          "links.event",
          "cluster",
          "confidence");

  private final Destination to;
  private final boolean guard;
  private boolean begun;

  CsvSink(Destination to, boolean guard) {
    this.to = to;
    this.guard = guard;
  }

  @Override
  public void write(Coding coding) throws IOException {
    begin();
    for (var event : coding.events()) {
      Map<String, Object> fields = Shapes.event(event);
      row(column -> cell(values(fields, column)));
    }
  }

  @Override
  public void end() throws IOException {
    begin();
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      row(column -> column.replace('.', '_'));
    }
  }

  private void row(Function<String, String> cell) throws IOException {
    to.line(COLUMNS.stream().map(cell).map(CsvSink::quoted).collect(Collectors.joining(",")));
  }

  /** What stands at a path such as {@code actor.country}: one value, or one of each actor. */
  private static List<Object> values(Object at, String path) {
    if (at instanceof List<?> list) {
      List<Object> all = new ArrayList<>();
      list.forEach(one -> all.addAll(values(one, path)));
      return all;
    }
    if (path.isEmpty() || !(at instanceof Map<?, ?> map)) {
      return at == null ? List.of("") : List.of(at);
    }
    int dot = path.indexOf('.');
    return dot < 0
        ? values(map.get(path), "")
        : values(map.get(path.substring(0, dot)), path.substring(dot + 1));
  }

  private String cell(List<Object> values) {
    if (values.size() == 1 && !(values.get(0) instanceof String)) {
      return String.valueOf(values.get(0));
    }
    String text = values.stream().map(String::valueOf).collect(Collectors.joining("|"));
    return guard && text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
  }

  private static String quoted(String cell) {
    return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
