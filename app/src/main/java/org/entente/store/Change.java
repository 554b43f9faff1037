package org.entente.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.entente.json.JsonLine;

/** What became of the events of an article that was loaded again. */
final class Change {

  private Change() {}

  /** Rows of {@code changes}; events that stayed as they were have none. */
  static List<Map<String, Object>> rows(
      String article,
      Map<String, String> before,
      Map<String, String> after,
      long versionBefore,
      long version) {
    TreeSet<String> ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String id : ids) {
      if (!Objects.equals(before.get(id), after.get(id))) {
        Map<String, Object> row = row(before.get(id), after.get(id));
        row.put("event", id);
        row.put("article", article);
        row.put("version_before", versionBefore);
        row.put("version", version);
        rows.add(row);
      }
    }
    return rows;
  }

  private static Map<String, Object> row(String before, String after) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("change", before == null ? "added" : after == null ? "removed" : "changed");
    row.put("fields", before == null || after == null ? List.of() : fields(before, after));
    row.put("before", before);
    row.put("after", after);
    return row;
  }

  private static List<String> fields(String before, String after) {
    Map<String, Object> was = JsonLine.read(before);
    Map<String, Object> is = JsonLine.read(after);
    return is.keySet().stream().filter(f -> !Objects.equals(was.get(f), is.get(f))).toList();
  }
}
