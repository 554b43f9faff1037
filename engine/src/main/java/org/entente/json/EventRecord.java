package org.entente.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.CodePoints;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Granularity;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Place;
import org.entente.model.Reason;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Status;

/**
 * Events back from their JSON objects, for functions over the events of many articles. They have no
 * tree and, unless their article is given, no text and offsets in code points; all else is as it
 * was coded.
 */
public final class EventRecord {

  private EventRecord() {}

  /**
   * The event of an object in the shape of {@link Shapes#event}.
   *
   * @param words its {@link ContentWords}
   */
  public static Event event(Map<String, ?> record, String words) {
    Given given = new Given(record, new CodePoints(""));
    Article article = Article.of(given.text("article"), given.day("published"), "");
    return event(given, words, article);
  }

  /** The same with the article that tells it, and offsets into its text. */
  public static Event event(Map<String, ?> record, String words, Article article) {
    return event(new Given(record, CodePoints.of(article.text())), words, article);
  }

  private static Event event(Given record, String words, Article article) {
    Given sentence = record.object("sentence").orElseThrow();
    return new Event(
        record.text("id"),
        article,
        code(record),
        record.objects("actor").stream().map(EventRecord::mention).toList(),
        record.objects("recipient").stream().map(EventRecord::mention).toList(),
        record.constant(Status.class, "status"),
        record.truth("historical"),
        record.object("speaker").map(EventRecord::mention),
        new Event.When(
            record.day("date"),
            record.day("date_end"),
            record.constant(Granularity.class, "granularity")),
        Event.Effective.UNSAID,
        record.object("commitment").map(EventRecord::commitment),
        record.object("size").map(EventRecord::size).orElse(Event.Size.UNSAID),
        record.object("place").map(EventRecord::place),
        new Sentence(sentence.whole("index"), sentence.span(), ContentWords.tokens(words)),
        record.object("trigger").orElseThrow().span(),
        List.of(),
        record.objects("links").stream()
            .map(l -> new Event.Link(l.text("type"), l.text("event")))
            .toList(),
        record.text("cluster"),
        record.number("confidence"),
        record.objects("reasons").stream().map(EventRecord::reason).toList());
  }

  private static Event.Code code(Given record) {
    return new Event.Code(
        EventType.valueOf(record.text("event")),
        record.texts("mode"),
        record.texts("context"),
        record.text("cameo"),
        record.whole("quad"),
        record.number("score"));
  }

  private static Mention mention(Given who) {
    Actor actor =
        new Actor(
            who.text("name"),
            who.text("id"),
            who.text("country"),
            who.text("sector"),
            who.text("office"),
            who.constant(Kind.class, "kind"),
            who.number("confidence"));
    return new Mention(
        0, 0, 0, 0, who.span(), who.text("text"), Mention.Form.NAME, actor, List.of());
  }

  private static Event.Commitment commitment(Given made) {
    return new Event.Commitment(
        made.text("what"), made.day("by"), made.text("by_text"), made.text("condition"));
  }

  private static Event.Size size(Given size) {
    return new Event.Size(
        size.text("dead"), size.text("injured"), size.text("arrested"), size.text("protesters"));
  }

  private static Place place(Given where) {
    Optional<Place.Point> point =
        where.has("lat")
            ? Optional.of(new Place.Point(where.number("lat"), where.number("lon")))
            : Optional.empty();
    return new Place(
        where.span(),
        where.text("text"),
        Place.Form.NOUN,
        where.text("name"),
        where.text("country"),
        where.text("admin1"),
        point,
        where.text("feature"),
        where.text("geonames_id"),
        1);
  }

  private static Reason reason(Given reason) {
    return new Reason(reason.text("field"), reason.text("row"), reason.span(), reason.text("note"));
  }

  /** The fields of a JSON object, by what they hold; text that is null is empty. */
  private record Given(Map<?, ?> map, CodePoints points) {

    boolean has(String name) {
      return map.get(name) != null;
    }

    String text(String name) {
      return has(name) ? map.get(name).toString() : "";
    }

    int whole(String name) {
      return ((Number) map.get(name)).intValue();
    }

    double number(String name) {
      return has(name) ? ((Number) map.get(name)).doubleValue() : 0;
    }

    boolean truth(String name) {
      return Boolean.TRUE.equals(map.get(name));
    }

    Optional<LocalDate> day(String name) {
      return has(name) ? Optional.of(LocalDate.parse(text(name))) : Optional.empty();
    }

    <E extends Enum<E>> E constant(Class<E> type, String name) {
      return Enum.valueOf(type, text(name).toUpperCase(Locale.ROOT));
    }

    Span span() {
      return new Span(points.toUtf16(whole("start")), points.toUtf16(whole("end")));
    }

    Optional<Given> object(String name) {
      return map.get(name) instanceof Map<?, ?> object
          ? Optional.of(new Given(object, points))
          : Optional.empty();
    }

    List<Given> objects(String name) {
      return map.get(name) instanceof List<?> list
          ? list.stream().map(o -> new Given((Map<?, ?>) o, points)).toList()
          : List.of();
    }

    List<String> texts(String name) {
      return map.get(name) instanceof List<?> list
          ? list.stream().map(String::valueOf).toList()
          : List.of();
    }
  }
}
