package org.entente.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.json.JsonLine;
import org.entente.model.Event;
import org.entente.model.Status;

/**
 * An event as lines of another format. What a format has no words for is left out; so are, but in
 * PLOVER JSON, events that did not happen, as whoever reads a row there takes it that they did.
 */
public final class Export {

  private Export() {}

  /**
   * Whether a format can tell an event: all ask for a day, and all but PLOVER JSON hold only what
   * is reported or claimed and no background.
   */
  public static boolean tells(ForeignFormat format, Event event) {
    boolean dated = event.when().from().or(event.article()::date).isPresent();
    return dated && (format == ForeignFormat.PLOVER || happened(event));
  }

  private static boolean happened(Event event) {
    boolean so = event.status() == Status.REPORTED || event.status() == Status.CLAIMED;
    return so && !event.historical();
  }

  /** The lines of an event, without their ends; none where the format cannot tell it. */
  public static List<String> lines(ForeignFormat format, Event event) {
    if (!tells(format, event)) {
      return List.of();
    }
    return pairs(format, event).stream().map(pair -> line(format, pair)).toList();
  }

  private static List<Pair> pairs(ForeignFormat format, Event event) {
    return switch (format) {
      case POLECAT, GDELT_MENTIONS -> List.of(Pair.all(event));
      default -> Pair.of(event);
    };
  }

  private static String line(ForeignFormat format, Pair pair) {
    return switch (format) {
      case PLOVER -> JsonLine.write(PloverRow.of(pair));
      case GDELT -> line(format, GdeltRow.of(pair));
      case GDELT_MENTIONS -> line(format, GdeltMentionRow.of(pair));
      case ICEWS -> line(format, IcewsRow.of(pair));
      case POLECAT -> line(format, PolecatRow.of(pair));
      case PHOENIX -> line(format, PhoenixRow.of(pair));
      case ACLED -> throw new IllegalArgumentException("acled: can be read only");
    };
  }

  private static String line(ForeignFormat format, Map<String, String> row) {
    return format.columns().stream()
        .map(c -> plain(row.getOrDefault(c, "")))
        .collect(Collectors.joining("\t"));
  }

  /** Tabs and ends of lines would break the row. */
  private static String plain(String cell) {
    return cell.replaceAll("[\\t\\r\\n]+", " ");
  }
}
