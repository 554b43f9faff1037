package org.entente.web;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import org.entente.store.Rows;

/** An event as lists show it, from a row of {@link org.entente.query.Events#newest}. */
record EventLine(Map<String, Object> row) {
  private static final int LONG = 360;
  private static final String[] QUADS = {
    "", "verbal cooperation", "material cooperation", "verbal conflict", "material conflict"
  };

  static List<EventLine> of(Rows rows) {
    return rows.maps().stream().map(EventLine::new).toList();
  }

  String href() {
    return Link.to("events", text("id")).toString();
  }

  /** The day as exactly as it is known, ISO 8601: a day, week, month or year. */
  String day() {
    if (!(row.get("day") instanceof LocalDate day)) {
      return "undated";
    }
    return switch (text("granularity")) {
      case "year" -> day.toString().substring(0, 4);
      case "month" -> day.toString().substring(0, 7);
      case "week" ->
          "%d-W%02d"
              .formatted(
                  day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      default -> day.toString();
    };
  }

  String type() {
    return text("event");
  }

  String mode() {
    return row.get("mode") instanceof List<?> modes
        ? String.join(", ", modes.stream().map(String::valueOf).toList())
        : "";
  }

  String quad() {
    return String.valueOf(row.get("quad"));
  }

  /** The quad in words. */
  String quadName() {
    return quadName(quad());
  }

  static String quadName(String quad) {
    return quad.matches("[1-4]") ? QUADS[Integer.parseInt(quad)] : "";
  }

  List<Party> actors() {
    return Party.of(row.get("actor_name"), row.get("actor_country"));
  }

  List<Party> recipients() {
    return Party.of(row.get("recipient_name"), row.get("recipient_country"));
  }

  /** What is to be said of its standing: nothing where it is plainly reported. */
  String standing() {
    String status = text("status").equals("reported") ? "" : text("status");
    boolean background = Boolean.TRUE.equals(row.get("historical"));
    return background ? (status.isEmpty() ? "" : status + ", ") + "background" : status;
  }

  String place() {
    return text("place_name");
  }

  String sentence() {
    return brief(text("sentence_text"));
  }

  /** Enough of a text to know it by. */
  static String brief(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONG
        ? line
        : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONG))) + " …";
  }

  private String text(String name) {
    return row.get(name) == null ? "" : row.get(name).toString();
  }
}
