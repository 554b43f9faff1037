package org.entente.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;

/** CAMEO codes as PLOVER types. */
final class Cameo {
  private static final List<List<String>> BEGINNINGS =
      Lists.rows("cameo.tsv").stream()
          .sorted(Comparator.comparingInt(r -> -r.get(0).length()))
          .toList();
  private static final List<Row> TYPES = Knowledge.shipped().table("types").rows();

  private Cameo() {}

  /** The PLOVER type; empty for statements and codes that are none. */
  static String event(String cameo) {
    return BEGINNINGS.stream()
        .filter(r -> cameo.startsWith(r.get(0)))
        .findFirst()
        .map(r -> r.get(1))
        .orElse("");
  }

  /**
   * The mode of which the code is the code; empty where it is the type's own or several share it.
   */
  static String mode(String cameo) {
    List<Row> rows = TYPES.stream().filter(r -> r.get("cameo").equals(cameo)).toList();
    return rows.size() == 1 ? rows.get(0).get("mode") : "";
  }

  /** The row of a type. */
  static Optional<Row> type(String event) {
    return TYPES.stream().filter(r -> r.id().equals(event)).findFirst();
  }

  /**
   * A code with the zeros it lost: root and code go together, "43" of root "4" is "043".
   *
   * @param root as given, or empty where the format has none
   */
  static String mended(String code, String root) {
    if (!code.matches("\\d{1,4}")) {
      return code;
    }
    boolean lost = root.matches("\\d") || (root.isEmpty() && !code.startsWith("0") && lone(code));
    return lost && !code.startsWith("0") ? "0" + code : code;
  }

  // Without a root, a code is short of its zero where no root of two digits begins it.
  private static boolean lone(String code) {
    return code.length() == 1 || Integer.parseInt(code.substring(0, 2)) > 20;
  }
}
