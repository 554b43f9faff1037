package org.entente.model;

import java.util.Optional;

/**
 * A toponym and the point it stands for.
 *
 * @param span offsets in the article's text
 * @param text the words
 * @param form noun ("Turkey") or adjective ("Turkish")
 * @param name normal name
 * @param country ISO 3166-1 alpha-3, or empty (seas)
 * @param admin1 first-level division, or empty
 * @param point where it is, if the gazetteer knows
 * @param feature kind of place: {@code country}, {@code admin1}, {@code city}, {@code sea} …
 * @param geonamesId GeoNames id, or empty
 * @param confidence 0 to 1
 */
public record Place(
    Span span,
    String text,
    Form form,
    String name,
    String country,
    String admin1,
    Optional<Point> point,
    String feature,
    String geonamesId,
    double confidence) {

  /** Noun or adjective. */
  public enum Form {
    NOUN,
    ADJECTIVE
  }

  /** Degrees north and east, WGS 84. */
  public record Point(double lat, double lon) {}
}
