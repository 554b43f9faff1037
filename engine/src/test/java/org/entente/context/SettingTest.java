package org.entente.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.knowledge.Knowledge;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Place;
import org.entente.model.Reason;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.nlp.Annotator;
import org.entente.nlp.Annotators;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When and where a deed was, what it promises: the table {@code settings.tsv} beside this test. */
class SettingTest {
  private static Annotator annotator;
  private static PlaceFinder places;
  private static Setting setting;

  @BeforeAll
  static void load() {
    annotator = Annotators.ONE;
    places = PlaceFinder.load(Knowledge.shipped());
    setting = Setting.load(Knowledge.shipped());
  }

  record Row(String date, String text, String trigger, EventType type, String expected) {

    static Row of(String[] cells) {
      return new Row(
          cells[0], cells[1].replace("\\n", "\n"), cells[2], EventType.valueOf(cells[3]), cells[4]);
    }

    Article article() {
      Optional<LocalDate> day =
          date.equals("none") ? Optional.empty() : Optional.of(LocalDate.parse(date));
      return Article.of("a", day, text);
    }
  }

  static Stream<Row> rows() throws IOException {
    try (InputStream in = SettingTest.class.getResourceAsStream("settings.tsv")) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return lines.stream().filter(l -> !l.startsWith("#")).map(l -> Row.of(l.split("\t")));
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void places(Row row) {
    Event event = placed(row);
    Map<String, String> got = told(event);
    for (String pair : row.expected().split("\\|")) {
      String[] keyAndValue = pair.split("=", 2);
      assertEquals(keyAndValue[1], got.get(keyAndValue[0]), () -> pair + " in " + got);
    }
    for (Reason reason : event.reasons()) {
      assertTrue(reason.span().end() <= row.text().length());
    }
    assertEquals(event.reasons(), placed(row).reasons());
  }

  private static Event placed(Row row) {
    AnnotatedArticle article = annotator.annotate(row.article());
    Event bare = bare(row, article);
    return setting.place(List.of(bare), article, places.find(article)).get(0);
  }

  private static Event bare(Row row, AnnotatedArticle article) {
    int start = row.text().indexOf(row.trigger());
    int quad = row.type() == EventType.ASSAULT || row.type() == EventType.PROTEST ? 4 : 1;
    return new Event(
        "e",
        row.article(),
        new Event.Code(row.type(), List.of(), List.of(), "", quad, 0),
        List.of(),
        List.of(),
        Status.REPORTED,
        false,
        Optional.empty(),
        Event.When.UNKNOWN,
        Event.Effective.UNSAID,
        Optional.empty(),
        Event.Size.UNSAID,
        Optional.empty(),
        article.sentenceAt(start).orElseThrow(),
        new Span(start, start + row.trigger().length()),
        List.of(),
        List.of(),
        "",
        1,
        List.of());
  }

  private static Map<String, String> told(Event e) {
    Map<String, String> told = new LinkedHashMap<>();
    told.put("date", text(e.when().from()));
    told.put("date_end", text(e.when().to()));
    told.put("granularity", e.when().granularity().name());
    told.put("from", text(e.effective().from()));
    told.put("to", text(e.effective().to()));
    told.put("by", text(e.commitment().flatMap(Event.Commitment::by)));
    told.put("by_text", e.commitment().map(Event.Commitment::byText).orElse("-"));
    told.put("what", e.commitment().map(Event.Commitment::what).orElse("-"));
    told.put("condition", e.commitment().map(Event.Commitment::condition).orElse("-"));
    told.put("historical", Boolean.toString(e.historical()));
    told.put("place", e.place().map(Place::name).orElse("-"));
    return told;
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("-");
  }
}
