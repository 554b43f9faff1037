package org.entente.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.CodePoints;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Place;
import org.entente.model.Reason;
import org.entente.model.Sentence;
import org.entente.model.Span;

/** What points into one text, as JSON tells it: offsets in code points, end exclusive. */
final class Words {
  /** Features whose point is the middle of something wide; a point proper for all others. */
  private static final Set<String> AREAS =
      Set.of(
          "region",
          "continent",
          "sea",
          "ocean",
          "gulf",
          "bay",
          "strait",
          "islands",
          "island",
          "river",
          "lake",
          "mountains",
          "desert",
          "valley",
          "border");

  private static final Map<String, String> DIVISIONS =
      Map.of("country", "country", "nation", "admin1", "admin1", "admin1", "admin2", "admin2");

  private final String text;
  private final CodePoints at;

  Words(String text) {
    this.text = text;
    this.at = CodePoints.of(text);
  }

  /** {start, end}. */
  Fields bounds(Span span) {
    return new Fields().whole("start", at.of(span.start())).whole("end", at.of(span.end()));
  }

  /** {start, end, text}. */
  Fields at(Span span) {
    return bounds(span).text("text", span.of(text));
  }

  /** [[start, end]]. */
  List<List<Integer>> pairs(List<Span> spans) {
    return spans.stream().map(s -> List.of(at.of(s.start()), at.of(s.end()))).toList();
  }

  /** {index, start, end, text}. */
  Fields sentence(Sentence sentence) {
    return new Fields().whole("index", sentence.index()).and(at(sentence.span()));
  }

  /** {start, end, text, role, row}. */
  Fields evidence(Event.Evidence evidence) {
    return at(evidence.span()).text("role", evidence.role()).text("row", evidence.row());
  }

  /** {text, start, end} and who it is. */
  Fields mention(Mention mention) {
    return new Fields()
        .text("text", mention.text())
        .and(bounds(mention.span()))
        .and(who(mention.actor()));
  }

  List<Map<String, Object>> mentions(List<Mention> mentions) {
    return mentions.stream().map(m -> mention(m).map()).toList();
  }

  /** {name, id, country, sector, office, kind, confidence}. */
  static Fields who(Actor actor) {
    return new Fields()
        .text("name", actor.name())
        .text("id", actor.id())
        .text("country", actor.country())
        .text("sector", actor.sector())
        .text("office", actor.office())
        .name("kind", actor.kind())
        .number("confidence", actor.confidence());
  }

  /** {field, row, start, end, note} each. */
  List<Map<String, Object>> reasons(List<Reason> reasons) {
    return reasons.stream().map(r -> reason(r).map()).toList();
  }

  private Fields reason(Reason reason) {
    return new Fields()
        .text("field", reason.field())
        .text("row", reason.row())
        .and(bounds(reason.span()))
        .text("note", reason.note());
  }

  /** The place of an event, with how fine its point is. */
  Fields eventPlace(Place place) {
    return new Fields()
        .text("text", place.text())
        .and(bounds(place.span()))
        .and(where(place))
        .text("feature", place.feature())
        .text("precision", precision(place))
        .text("geonames_id", place.geonamesId());
  }

  private static String precision(Place place) {
    if (place.point().isEmpty()) {
      return "";
    }
    String other = AREAS.contains(place.feature()) ? "area" : "point";
    return DIVISIONS.getOrDefault(place.feature(), other);
  }

  /** A toponym: {start, end, text, form, …, confidence}. */
  Fields toponym(Place place) {
    return bounds(place.span())
        .text("text", place.text())
        .name("form", place.form())
        .and(where(place))
        .text("feature", place.feature())
        .text("geonames_id", place.geonamesId())
        .number("confidence", place.confidence());
  }

  private static Fields where(Place place) {
    Optional<Place.Point> point = place.point();
    return new Fields()
        .text("name", place.name())
        .text("country", place.country())
        .text("admin1", place.admin1())
        .number("lat", point.map(Place.Point::lat).orElse(Double.NaN))
        .number("lon", point.map(Place.Point::lon).orElse(Double.NaN));
  }
}
