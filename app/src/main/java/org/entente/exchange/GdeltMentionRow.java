package org.entente.exchange;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.CodePoints;
import org.entente.model.Event;
import org.entente.model.Mention;

/** An event as a row of GDELT 2.0 Mentions: where it stands in its article. */
final class GdeltMentionRow {

  private GdeltMentionRow() {}

  static Map<String, String> of(Pair pair) {
    Map<String, String> row = new LinkedHashMap<>();
    Event event = pair.event();
    CodePoints points = new CodePoints(pair.article().text());
    row.put("GlobalEventID", pair.number64());
    row.put("EventTimeDate", pair.day().format(DateTimeFormatter.BASIC_ISO_DATE) + "000000");
    row.put("MentionTimeDate", pair.published() + "000000");
    row.put("MentionType", pair.article().url().isEmpty() ? "2" : "1");
    row.put("MentionSourceName", pair.article().source());
    row.put("MentionIdentifier", pair.address());
    row.put("SentenceID", String.valueOf(event.sentence().index() + 1));
    row.put("Actor1CharOffset", offset(pair.actor(), points));
    row.put("Actor2CharOffset", offset(pair.recipient(), points));
    row.put("ActionCharOffset", String.valueOf(points.of(event.trigger().start())));
    row.put("InRawText", "1");
    row.put("Confidence", String.valueOf(Math.round(event.confidence() * 10) * 10));
    row.put("MentionDocLen", String.valueOf(points.of(pair.article().text().length())));
    return row;
  }

  private static String offset(List<Mention> who, CodePoints points) {
    return who.isEmpty() ? "-1" : String.valueOf(points.of(who.get(0).span().start()));
  }
}
