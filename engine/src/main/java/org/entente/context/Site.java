package org.entente.context;

import org.entente.model.Place;

/**
 * A place that a name may stand for.
 *
 * @param name normal name
 * @param country ISO 3166-1 alpha-3, or empty
 * @param division {@code COUNTRY.code} of the first-level division it is or lies in, or empty
 * @param admin1 that division's name, or empty
 * @param feature kind of place, such as {@code country}, {@code admin1}, {@code city}, {@code sea}
 * @param point where it is
 * @param population people, or 0 where unknown
 * @param geonames GeoNames id, or empty
 * @param row the table or file it comes from, as reasons name it
 */
record Site(
    String name,
    String country,
    String division,
    String admin1,
    String feature,
    Place.Point point,
    long population,
    String geonames,
    String row) {

  /** Whether it is a country or stands for one. */
  boolean isCountry() {
    return feature.equals("country");
  }

  /** Whether it is a first-level division or a nation of a union. */
  boolean isDivision() {
    return feature.equals("admin1") || feature.equals("nation");
  }

  /** Whether it lies inside {@code other}, as far as countries and divisions tell. */
  boolean liesIn(Site other) {
    if (other.isCountry()) {
      return !isCountry() && country.equals(other.country);
    }
    return other.isDivision()
        && !isDivision()
        && !division.isEmpty()
        && division.equals(other.division);
  }

  /** Kilometres between the two, on a sphere. */
  double kmTo(Site other) {
    double lat = Math.toRadians(point.lat());
    double otherLat = Math.toRadians(other.point.lat());
    double h =
        haversine(otherLat - lat)
            + Math.cos(lat)
                * Math.cos(otherLat)
                * haversine(Math.toRadians(other.point.lon() - point.lon()));
    return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  private static double haversine(double angle) {
    double half = Math.sin(angle / 2);
    return half * half;
  }
}
