package org.entente.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;

/**
 * Countries and bodies by the names and codes of other projects: English names (ICEWS), FIPS 10-4
 * (GDELT), ISO 3166-1.
 */
public final class Nation {
  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Map<String, String> BY_NAME = new HashMap<>();
  private static final Map<String, String> FIPS = new HashMap<>();
  private static final Map<String, String> BY_FIPS = new HashMap<>();

  static {
    for (Row row : Knowledge.shipped().table("states").rows()) {
      if (row.get("to").isEmpty()) {
        NAMES.putIfAbsent(row.get("code"), row.get("name"));
      }
      BY_NAME.putIfAbsent(key(row.get("name")), row.get("code"));
      row.list("names").forEach(n -> BY_NAME.putIfAbsent(key(n), row.get("code")));
    }
    for (List<String> body : Lists.rows("bodies.tsv")) {
      NAMES.put(body.get(0), body.get(1));
      BY_NAME.put(key(body.get(1)), body.get(0));
    }
    for (String two : Locale.getISOCountries()) {
      code(two).forEach(three -> FIPS.put(three, two));
    }
    Lists.rows("fips.tsv").forEach(r -> FIPS.put(r.get(0), r.get(1)));
    FIPS.forEach((three, fips) -> BY_FIPS.putIfAbsent(fips, three));
    Lists.rows("fips.tsv").forEach(r -> BY_FIPS.put(r.get(1), r.get(0)));
  }

  private Nation() {}

  private static List<String> code(String two) {
    try {
      return List.of(new Locale.Builder().setRegion(two).build().getISO3Country());
    } catch (MissingResourceException e) {
      return List.of();
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("^the ", "").replaceAll("[^\\p{L}]", "");
  }

  /** The English name of the code of a country or body; empty where there is none. */
  public static String name(String iso) {
    return NAMES.getOrDefault(iso, "");
  }

  /** The ISO code of an English name; empty where it is none. */
  static String named(String name) {
    String plain = key(name.replaceFirst(",.*", ""));
    return BY_NAME.getOrDefault(key(name), BY_NAME.getOrDefault(plain, ""));
  }

  /** The FIPS code of an ISO code; empty where there is none. */
  static String fips(String iso) {
    return FIPS.getOrDefault(iso, "");
  }

  /** The ISO code of a FIPS code; empty where there is none. */
  static String ofFips(String fips) {
    return BY_FIPS.getOrDefault(fips, "");
  }
}
