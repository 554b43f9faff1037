package org.entente.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.knowledge.Knowledge;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.Place;
import org.entente.nlp.Annotator;
import org.entente.nlp.Annotators;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which words are places, and where: the table {@code places.tsv} beside this test. */
class PlaceFinderTest {
  private static Annotator annotator;
  private static PlaceFinder finder;

  @BeforeAll
  static void load() {
    annotator = Annotators.ONE;
    finder = PlaceFinder.load(Knowledge.shipped());
  }

  record Row(String text, String expected) {}

  static Stream<Row> rows() throws IOException {
    try (InputStream in = PlaceFinderTest.class.getResourceAsStream("places.tsv")) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return lines.stream()
          .filter(l -> !l.startsWith("#"))
          .map(l -> l.split("\t", -1))
          .map(c -> new Row(c[0], c[1]));
    }
  }

  private static List<Place> find(String text) {
    AnnotatedArticle article = annotator.annotate(Article.of("a", Optional.empty(), text));
    return finder.find(article);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsAndPlaces(Row row) {
    assertEquals(
        row.expected(),
        find(row.text()).stream().map(PlaceFinderTest::told).collect(Collectors.joining("|")));
  }

  private static String told(Place place) {
    String mark = place.form() == Place.Form.ADJECTIVE ? "~" : "";
    String country = place.country().isEmpty() ? "-" : place.country();
    return mark + place.text().replaceFirst("^the ", "") + "=" + country;
  }

  @Test
  void spansAreTheWordsAndPointsAreOnTheGlobe() throws IOException {
    rows()
        .forEach(
            row -> {
              for (Place place : find(row.text())) {
                assertEquals(place.text(), place.span().of(row.text()));
                Place.Point point = place.point().orElseThrow();
                assertTrue(Math.abs(point.lat()) <= 90 && Math.abs(point.lon()) <= 180);
              }
            });
  }

  @Test
  void aCountryIsNeverAVillageOfItsName() {
    Place lebanon = find("He flew to Lebanon.").get(0);
    assertEquals("LBN", lebanon.country());
    assertEquals("country", lebanon.feature());
  }

  @Test
  void aContainerTellsTheVillageFromTheCountry() {
    assertEquals("USA", find("He was born in Lebanon, Pennsylvania.").get(0).country());
  }
}
