package org.entente.web;

import java.util.HashMap;
import java.util.Map;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;

/** Names of countries and international codes, by the shipped table of states. */
final class Countries {
  private static final Map<String, String> NAMES = names();

  private Countries() {}

  private static Map<String, String> names() {
    Map<String, String> names =
        new HashMap<>(
            Map.of(
                "UNO", "United Nations",
                "EUR", "European Union",
                "IGO", "International organisation",
                "NGO", "Non-governmental organisation",
                "ISM", "Social movement",
                "IMG", "Armed group across borders",
                "MNC", "Multinational company"));
    for (Row row : Knowledge.shipped().table("states").rows()) {
      if (row.get("kind").equals("state") && row.get("to").isEmpty()) {
        names.putIfAbsent(row.get("code"), row.get("name"));
      }
    }
    return names;
  }

  /** The name of a code, or the code. */
  static String name(String code) {
    return NAMES.getOrDefault(code, code);
  }

  /** Whether it is a code that has a name. */
  static boolean isCode(String code) {
    return NAMES.containsKey(code);
  }
}
