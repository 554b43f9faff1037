package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Decision;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Granularity;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Place;
import org.entente.model.Reason;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;

/** What a line of output looks like, field by field. */
class ShapesTest {
  /** The emoji is one code point and two UTF-16 units: all later offsets differ by one. */
  private static final String TEXT = "🕊 Norway hosted Chad in Oslo.";

  private static final Article ARTICLE =
      Article.of("a1", Optional.of(LocalDate.of(2021, 3, 4)), TEXT);

  @Test
  void anEventHasItsFieldsInOrderAndItsOffsetsInCodePoints() {
    assertEquals(
        "{'id':'e1','article':'a1','published':'2021-03-04','event':'CONSULT','mode':['visit'],"
            + "'context':['diplomatic'],'cameo':'043','quad':1,'score':4.0,"
            + "'actor':[{'text':'Chad','start':16,'end':20,'name':'Chad','id':null,"
            + "'country':'TCD','sector':null,'office':null,'kind':'state','confidence':0.667}],"
            + "'recipient':[{'text':'Norway','start':2,'end':8,'name':'Norway','id':null,"
            + "'country':'NOR','sector':null,'office':null,'kind':'state','confidence':0.667}],"
            + "'date':null,'date_end':null,'granularity':'unknown','status':'reported',"
            + "'historical':false,'speaker':null,'effective':{'from':null,'to':null},"
            + "'commitment':null,"
            + "'size':{'dead':12,'injured':'dozens','arrested':null,'protesters':null},"
            + "'place':{'text':'Oslo','start':24,'end':28,'name':'Oslo','country':'NOR',"
            + "'admin1':null,'lat':59.913,'lon':10.746,'feature':'city','precision':'point',"
            + "'geonames_id':'3143244'},"
            + "'sentence':{'index':0,'start':2,'end':29,'text':'Norway hosted Chad in Oslo.'},"
            + "'trigger':{'start':9,'end':15,'text':'hosted'},"
            + "'evidence':[{'start':9,'end':15,'text':'hosted','role':'trigger','row':'verbs:host'}"
            + "],'links':[],'cluster':null,'confidence':0.9,"
            + "'reasons':[{'field':'event','row':'verbs:host','start':9,'end':15,'note':null}]}",
        JsonLine.write(Shapes.event(event())).replace('"', '\''));
  }

  @Test
  void anArticleWithoutADateSaysWhy() {
    assertEquals(
        "{'id':'a2','date':null,'date_source':'no date','title':null,'source':null,'url':null,"
            + "'language':'en','text':'A text.'}",
        JsonLine.write(Shapes.article(Article.of("a2", Optional.empty(), "A text.")))
            .replace('"', '\''));
  }

  @Test
  void aStatementPointsToItsSourceCueAndContent() {
    Statement statement =
        new Statement(
            "s1",
            "a1",
            List.of(new Span(3, 9)),
            List.of(new Span(10, 16)),
            List.of(new Span(17, 21), new Span(25, 29)),
            Optional.empty(),
            Statement.Kind.MIXED,
            Statement.Polarity.DENIES,
            Optional.empty());
    assertEquals(
        "{'id':'s1','article':'a1','source':[[2,8]],'cue':[[9,15]],'content':[[16,20],[24,28]],"
            + "'speaker':null,'kind':'mixed','polarity':'denies','date':null,'events':['e1']}",
        JsonLine.write(Shapes.statement(statement, TEXT, List.of("e1"))).replace('"', '\''));
  }

  @Test
  void aPlaceTellsItsPointAndForm() {
    assertEquals(
        "{'article':'a1','start':24,'end':28,'text':'Oslo','form':'noun','name':'Oslo',"
            + "'country':'NOR','admin1':null,'lat':59.913,'lon':10.746,'feature':'city',"
            + "'geonames_id':'3143244','confidence':0.8}",
        JsonLine.write(Shapes.place(oslo(), ARTICLE)).replace('"', '\''));
  }

  @Test
  void aRelationWithoutATypeIsNullNotMadeUp() {
    Relation none = new Relation("r1", Optional.empty(), List.of(), 0, List.of());
    assertEquals(
        "{'id':'r1','event':null,'mode':[],'confidence':0.0,'reasons':[]}",
        JsonLine.write(Shapes.relation(none, TEXT)).replace('"', '\''));
  }

  @Test
  void anActorRepeatsTheQuestion() {
    Map<String, Object> answer =
        Shapes.actor(
            "rebels",
            Optional.of(LocalDate.of(2021, 3, 4)),
            new Decision<>(Actor.unknown("rebels"), 0.3, List.of()));
    assertEquals(
        "[phrase, date, name, id, country, sector, office, kind, confidence, reasons]",
        answer.keySet().toString());
    assertEquals("2021-03-04", answer.get("date"));
    assertNull(answer.get("country"));
  }

  @Test
  void theSameEventIsTheSameBytes() {
    assertEquals(JsonLine.write(Shapes.event(event())), JsonLine.write(Shapes.event(event())));
  }

  @Test
  void aMalformedLineIsToldWithItsColumn() {
    JsonException e =
        assertThrows(JsonException.class, () -> JsonLine.read("{\"id\": \"1\", \"text\": }"));
    assertTrue(e.getMessage().startsWith("is not JSON (column "), e.getMessage());
  }

  @Test
  void nestingWithoutEndIsRefused() {
    String deep = "{\"a\":".repeat(1000) + "1" + "}".repeat(1000);
    assertThrows(JsonException.class, () -> JsonLine.read(deep));
  }

  private static Event event() {
    Span trigger = new Span(10, 16);
    return new Event(
        "e1",
        ARTICLE,
        new Event.Code(EventType.CONSULT, List.of("visit"), List.of("diplomatic"), "043", 1, 4),
        List.of(state(new Span(17, 21), "TCD")),
        List.of(state(new Span(3, 9), "NOR")),
        Status.REPORTED,
        false,
        Optional.empty(),
        new Event.When(Optional.empty(), Optional.empty(), Granularity.UNKNOWN),
        Event.Effective.UNSAID,
        Optional.empty(),
        new Event.Size("12", "dozens", "", ""),
        Optional.of(oslo()),
        new Sentence(0, new Span(3, 30), List.of()),
        trigger,
        List.of(new Event.Evidence(trigger, "trigger", "verbs:host")),
        List.of(),
        "",
        0.9,
        List.of(new Reason("event", "verbs:host", trigger, "")));
  }

  private static Mention state(Span span, String country) {
    String name = span.of(TEXT);
    Actor actor = new Actor(name, "", country, "", "", Kind.STATE, 2 / 3.0);
    return new Mention(0, 0, 0, 0, span, name, Mention.Form.NAME, actor, List.of());
  }

  private static Place oslo() {
    return new Place(
        new Span(25, 29),
        "Oslo",
        Place.Form.NOUN,
        "Oslo",
        "NOR",
        "",
        Optional.of(new Place.Point(59.91273, 10.74609)),
        "city",
        "3143244",
        0.8);
  }
}
