package org.entente.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.CodePoints;
import org.entente.model.Place;
import org.entente.model.Span;

/** Place names found, and put within 161 km (100 miles) of where they are. */
public final class PlaceScore {
  private static final double NEAR_KM = 161;
  private static final double EARTH_DIAMETER_KM = 12742;

  private final List<Map<String, Object>> wrong = new ArrayList<>();
  private int gold;
  private int out;
  private int rightOut;
  private int found;
  private int near;

  /** The places the program found in an article. */
  public record Answer(String article, List<Place> places) {}

  private PlaceScore() {}

  /**
   * Scores places against articles with {@code places}: name, start, end, lat, lon.
   *
   * @param adjectives whether the gold marks words like "Turkish" too
   */
  public static Score of(List<GoldRow> rows, List<Answer> answers, boolean adjectives) {
    Map<String, List<Place>> byArticle = new LinkedHashMap<>();
    answers.forEach(a -> byArticle.put(a.article(), a.places()));
    PlaceScore score = new PlaceScore();
    for (GoldRow row : rows) {
      List<Place> places = byArticle.getOrDefault(row.text("id"), List.of());
      score.article(
          row,
          places.stream().filter(p -> adjectives || p.form() != Place.Form.ADJECTIVE).toList());
    }
    return new Score(score.figures(), score.wrong);
  }

  private Map<String, Object> figures() {
    double precision = Score.share(rightOut, out);
    double recall = Score.share(found, gold);
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("gold", gold);
    figures.put("out", out);
    figures.put("found_precision", precision);
    figures.put("found_recall", recall);
    figures.put("found_f1", Score.f1(precision, recall));
    figures.put("within_161km_of_found", Score.share(near, found));
    figures.put("found_and_within_161km", Score.share(near, gold));
    return figures;
  }

  private void article(GoldRow row, List<Place> places) {
    CodePoints at = new CodePoints(row.article().text());
    List<GoldRow> marked = row.rows("places");
    out += places.size();
    rightOut +=
        (int) places.stream().filter(p -> marked.stream().anyMatch(g -> overlap(p, g, at))).count();
    for (GoldRow place : marked) {
      List<Place> here = places.stream().filter(p -> overlap(p, place, at)).toList();
      boolean right = here.stream().anyMatch(p -> near(p, place));
      gold++;
      found += here.isEmpty() ? 0 : 1;
      near += right ? 1 : 0;
      if (!right) {
        wrong.add(wrong(row.text("id"), place, here));
      }
    }
  }

  private static boolean overlap(Place place, GoldRow gold, CodePoints at) {
    Span span = new Span((int) gold.number("start"), (int) gold.number("end"));
    return new Span(at.of(place.span().start()), at.of(place.span().end())).overlaps(span);
  }

  private static boolean near(Place place, GoldRow gold) {
    Place.Point there = new Place.Point(gold.number("lat"), gold.number("lon"));
    return place.point().map(here -> km(here, there) <= NEAR_KM).orElse(false);
  }

  /** Distance over the ground by the haversine formula. */
  static double km(Place.Point a, Place.Point b) {
    double latA = Math.toRadians(a.lat());
    double latB = Math.toRadians(b.lat());
    double h =
        Math.pow(Math.sin((latB - latA) / 2), 2)
            + Math.cos(latA)
                * Math.cos(latB)
                * Math.pow(Math.sin(Math.toRadians(b.lon() - a.lon()) / 2), 2);
    return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  private static Map<String, Object> wrong(String article, GoldRow place, List<Place> here) {
    Map<String, Object> wrong = new LinkedHashMap<>();
    wrong.put("id", article);
    wrong.put("name", place.text("name"));
    wrong.put("gold", List.of(place.number("lat"), place.number("lon")));
    wrong.put("got", here.stream().map(PlaceScore::answer).toList());
    return wrong;
  }

  private static List<Object> answer(Place place) {
    Double lat = place.point().map(Place.Point::lat).orElse(null);
    Double lon = place.point().map(Place.Point::lon).orElse(null);
    return Arrays.asList(place.name(), lat, lon);
  }
}
