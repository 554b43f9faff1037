package org.entente.web;

import java.util.ArrayList;
import java.util.List;

/**
 * An actor or recipient as lists show it.
 *
 * @param name normal name
 * @param country code, or empty
 * @param key by which its page is found
 */
record Party(String name, String country, String key) {

  /** Those of an event's columns that go together position by position. */
  static List<Party> of(Object names, Object countries) {
    List<Party> parties = new ArrayList<>();
    if (names instanceof List<?> each && countries instanceof List<?> codes) {
      for (int i = 0; i < each.size(); i++) {
        String name = String.valueOf(each.get(i));
        parties.add(new Party(name, i < codes.size() ? String.valueOf(codes.get(i)) : "", name));
      }
    }
    return parties;
  }

  String href() {
    return Link.to("actors", key).toString();
  }

  String countryName() {
    return Countries.name(country);
  }

  /** The country where the name does not tell it. */
  String code() {
    return Countries.name(country).equals(name) ? "" : country;
  }
}
