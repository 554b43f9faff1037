package org.entente.model;

import java.util.Optional;

/**
 * Who somebody is on the article's day.
 *
 * @param name normal name, or the words of the text where unknown
 * @param id stable identity such as a Wikidata id or a table row, or empty
 * @param country ISO 3166-1 alpha-3 or an international code (UNO, EUR, IGO …), or empty
 * @param sector main sector code (GOV, MIL, BUS …), or empty
 * @param office office held on the day, or empty
 * @param kind state, organisation, person, group, open or unknown
 * @param confidence 0 to 1
 */
public record Actor(
    String name,
    String id,
    String country,
    String sector,
    String office,
    Kind kind,
    double confidence) {

  /** Somebody of whom only the words are known. */
  public static Actor unknown(String name) {
    return new Actor(name, "", "", "", "", Kind.UNKNOWN, 0.2);
  }

  /** The country, where known. */
  public Optional<String> knownCountry() {
    return country.isEmpty() ? Optional.empty() : Optional.of(country);
  }
}
