package org.entente.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Decision;
import org.entente.model.Event;
import org.entente.model.Place;
import org.entente.model.Relation;
import org.entente.model.Statement;

/**
 * The records as JSON objects: which fields, in which order.
 *
 * <p>Empty text and empty Optionals are null, dates ISO 8601, enums lower case but for the event
 * type, numbers with at most three decimals, offsets Unicode code points of the article's text.
 */
public final class Shapes {

  private Shapes() {}

  /** {id, date, date_source, title, source, url, language, text}. */
  public static Map<String, Object> article(Article article) {
    return new Fields()
        .text("id", article.id())
        .day("date", article.date())
        .text("date_source", article.dateSource())
        .text("title", article.title())
        .text("source", article.source())
        .text("url", article.url())
        .text("language", article.language())
        .text("text", article.text())
        .map();
  }

  /** An event with who, what, when, where, on whose word, and why. */
  public static Map<String, Object> event(Event event) {
    Words words = new Words(event.article().text());
    return new Fields()
        .text("id", event.id())
        .text("article", event.article().id())
        .day("published", event.article().date())
        .and(what(event.code()))
        .list("actor", words.mentions(event.actor()))
        .list("recipient", words.mentions(event.recipient()))
        .and(when(event.when()))
        .name("status", event.status())
        .truth("historical", event.historical())
        .object("speaker", event.speaker().map(words::mention))
        .object("effective", effective(event.effective()))
        .object("commitment", event.commitment().map(Shapes::commitment))
        .object("size", size(event.size()))
        .object("place", event.place().map(words::eventPlace))
        .object("sentence", words.sentence(event.sentence()))
        .object("trigger", words.at(event.trigger()))
        .list("evidence", event.evidence().stream().map(e -> words.evidence(e).map()).toList())
        .list("links", event.links().stream().map(l -> link(l).map()).toList())
        .text("cluster", event.cluster())
        .number("confidence", event.confidence())
        .list("reasons", words.reasons(event.reasons()))
        .map();
  }

  private static Fields what(Event.Code code) {
    Fields fields = new Fields();
    return fields
        .text("event", code.type().name())
        .list("mode", code.modes())
        .list("context", code.contexts())
        .text("cameo", code.cameo())
        .whole("quad", code.quad())
        .number("score", code.score());
  }

  private static Fields when(Event.When when) {
    return new Fields()
        .day("date", when.from())
        .day("date_end", when.to())
        .name("granularity", when.granularity());
  }

  private static Fields effective(Event.Effective effective) {
    return new Fields().day("from", effective.from()).day("to", effective.to());
  }

  private static Fields commitment(Event.Commitment commitment) {
    return new Fields()
        .text("what", commitment.what())
        .day("by", commitment.by())
        .text("by_text", commitment.byText())
        .text("condition", commitment.condition());
  }

  private static Fields size(Event.Size size) {
    return new Fields()
        .count("dead", size.dead())
        .count("injured", size.injured())
        .count("arrested", size.arrested())
        .count("protesters", size.protesters());
  }

  private static Fields link(Event.Link link) {
    return new Fields().text("type", link.type()).text("event", link.event());
  }

  /**
   * A statement.
   *
   * @param text the text of its article
   * @param events ids of the events that lie in what is said
   */
  public static Map<String, Object> statement(
      Statement statement, String text, List<String> events) {
    Words words = new Words(text);
    return new Fields()
        .text("id", statement.id())
        .text("article", statement.article())
        .list("source", words.pairs(statement.source()))
        .list("cue", words.pairs(statement.cue()))
        .list("content", words.pairs(statement.content()))
        .object("speaker", statement.speaker().map(words::mention))
        .name("kind", statement.kind())
        .name("polarity", statement.polarity())
        .day("date", statement.date())
        .list("events", events)
        .map();
  }

  /** A toponym of an article. */
  public static Map<String, Object> place(Place place, Article article) {
    return new Fields()
        .text("article", article.id())
        .and(new Words(article.text()).toponym(place))
        .map();
  }

  /**
   * The answer to a marked pair.
   *
   * @param text the text of the pair
   */
  public static Map<String, Object> relation(Relation relation, String text) {
    return new Fields()
        .text("id", relation.id())
        .text("event", relation.event().map(Enum::name).orElse(""))
        .list("mode", relation.modes())
        .number("confidence", relation.confidence())
        .list("reasons", new Words(text).reasons(relation.reasons()))
        .map();
  }

  /** Another whom a phrase may mean: {name, id, country, sector, office, kind, confidence}. */
  public static Map<String, Object> candidate(Decision<Actor> who) {
    Actor a = who.value();
    return Words.who(
            new Actor(
                a.name(), a.id(), a.country(), a.sector(), a.office(), a.kind(), who.confidence()))
        .map();
  }

  /** Who a phrase is on a day; offsets of the reasons point into the phrase. */
  public static Map<String, Object> actor(
      String phrase, Optional<LocalDate> on, Decision<Actor> who) {
    return new Fields()
        .text("phrase", phrase)
        .day("date", on)
        .and(Words.who(who.value()))
        .number("confidence", who.confidence())
        .list("reasons", new Words(phrase).reasons(who.reasons()))
        .map();
  }
}
