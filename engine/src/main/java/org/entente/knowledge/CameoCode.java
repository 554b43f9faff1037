package org.entente.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The actor code of a PETRARCH or TABARI dictionary, parts of three letters ("USAGOV",
 * "IGOEUREEC"), read as our country and sector by cameocodes.tsv.
 *
 * @param country our country code, or empty for an agent's code ("~GOV")
 * @param sector our sector, or empty for a mere country
 */
record CameoCode(String country, String sector) {
  private static final Pattern SHAPE = Pattern.compile("~?([A-Z]{3})*");

  /** Reads a code; empty where it is none. */
  static Optional<CameoCode> of(String code, Table codes) {
    if (!SHAPE.matcher(code).matches() || code.replace("~", "").isEmpty()) {
      return Optional.empty();
    }
    List<Row> known = new ArrayList<>();
    String country = "";
    for (String part : parts(code.replace("~", ""))) {
      Optional<Row> row = codes.find(part);
      row.ifPresent(known::add);
      boolean first = country.isEmpty() && !code.startsWith("~");
      String named = row.map(r -> r.get("country")).orElse(first ? part : "");
      country = first || isInternational(country, named) ? named : country;
    }
    return Optional.of(new CameoCode(country, sector(known)));
  }

  /** "IGOUNO" is the United Nations', "NGOUSA" stays an NGO. */
  private static boolean isInternational(String country, String named) {
    return country.equals("IGO") && (named.equals("UNO") || named.equals("EUR"));
  }

  private static String sector(List<Row> known) {
    return known.stream()
        .filter(r -> r.find("sector").isPresent())
        .min(Comparator.comparingDouble(r -> r.number("rank")))
        .map(r -> r.get("sector"))
        .orElse("");
  }

  private static List<String> parts(String code) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i + 3 <= code.length(); i += 3) {
      parts.add(code.substring(i, i + 3));
    }
    return parts;
  }
}
