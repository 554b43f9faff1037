package org.entente.exchange;

import java.util.List;
import java.util.Map;

/** Whether cells stand in the columns they belong to, by those whose shape is known. */
final class Sense {
  private static final Map<String, String> SHAPES =
      Map.of(
          "quad", "[1-4]|None|",
          "lat", "-?\\d+(\\.\\d+)?|None|NA|",
          "code", "[A-Z]{3}(; ?[A-Z]{3}|; ?)*|None|",
          "day", "\\d{4}-\\d{2}-\\d{2}|\\d{8}(\\d{6})?|None|");

  private static final List<List<String>> COLUMNS =
      List.of(
          List.of("Quad Code", "quad"),
          List.of("QuadClass", "quad"),
          List.of("Latitude", "lat"),
          List.of("Longitude", "lat"),
          List.of("ActionGeo_Lat", "lat"),
          List.of("ActionGeo_Long", "lat"),
          List.of("Actor Country", "code"),
          List.of("Recipient Country", "code"),
          List.of("Publication Date", "day"),
          List.of("DATEADDED", "day"));

  private Sense() {}

  static boolean makes(ForeignFormat format, Map<String, String> cells) {
    return COLUMNS.stream()
        .filter(c -> format.columns().contains(c.get(0)))
        .allMatch(c -> cells.getOrDefault(c.get(0), "").matches(SHAPES.get(c.get(1))));
  }
}
