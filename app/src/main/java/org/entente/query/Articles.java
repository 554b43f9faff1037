package org.entente.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.json.JsonLine;
import org.entente.store.Rows;
import org.entente.store.Store;

/** The articles. */
public final class Articles {

  private Articles() {}

  /**
   * Articles with an event that the filter takes, or all where it takes all, newest first: {id,
   * date, source, title, url, events, begins}; begins is the first line of the text where there is
   * no title.
   *
   * @param words that must all stand in title or text, capitals or not; none where blank
   */
  public static Rows of(Store store, Filter filter, String words, int limit, int offset) {
    List<Object> parameters = new ArrayList<>(filter.where().parameters());
    String sql =
        """
        SELECT a.id, a.date, a.source, a.title, a.url, coalesce(e.events, 0) AS events,
          CASE WHEN a.title IS NULL THEN left(split_part(ltrim(a.text), chr(10), 1), 120) END AS begins
        FROM articles a %s JOIN
          (SELECT article, count(*) AS events FROM events WHERE %s GROUP BY article) e
          ON e.article = a.id
        WHERE %s ORDER BY a.date DESC NULLS LAST, a.id LIMIT ? OFFSET ?
        """
            .formatted(join(filter), filter.where().sql(), containing(words, parameters));
    parameters.add(limit);
    parameters.add(offset);
    return store.ask(sql, parameters);
  }

  private static String join(Filter filter) {
    boolean all = filter.wanted().isEmpty() && filter.from().isEmpty() && filter.to().isEmpty();
    return all ? "LEFT" : "";
  }

  private static String containing(String words, List<Object> parameters) {
    List<String> conditions = new ArrayList<>(List.of("true"));
    for (String word : words.strip().split("\\s+")) {
      if (!word.isEmpty()) {
        conditions.add("contains(lower(concat_ws(' ', a.title, a.text)), lower(?))");
        parameters.add(word);
      }
    }
    return String.join(" AND ", conditions);
  }

  /** One article: {id, date, date_source, title, source, url, language, text}. */
  public static Optional<Map<String, Object>> one(Store store, String id) {
    return store
        .ask(
            """
            SELECT id, date, date_source, title, source, url, language, text
            FROM articles WHERE id = ?
            """,
            id)
        .first();
  }

  /** Its statements, in the shape of the JSON Lines. */
  public static List<Map<String, Object>> statements(Store store, String id) {
    return store.ask("SELECT record FROM statements WHERE article = ?", id).rows().stream()
        .map(r -> JsonLine.read((String) r.get(0)))
        .toList();
  }

  /** Its toponyms. */
  public static Rows places(Store store, String id) {
    return store.ask(
        """
        SELECT start, "end", text, form, name, country, admin1, lat, lon, feature, geonames_id,
          confidence
        FROM places WHERE article = ? ORDER BY start
        """,
        id);
  }
}
