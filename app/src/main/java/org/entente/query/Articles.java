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
    List<Object> parameters = new ArrayList<>();
    String page = "SELECT * FROM articles a WHERE " + those(filter, words, parameters);
    parameters.addAll(filter.where().parameters());
    return store.ask(
        """
        WITH page AS (%s ORDER BY date DESC NULLS LAST, id %s)
        SELECT a.id, a.date, a.source, a.title, a.url, coalesce(e.events, 0) AS events,
          CASE WHEN a.title IS NULL THEN left(split_part(ltrim(a.text), chr(10), 1), 120) END AS begins
        FROM page a LEFT JOIN (SELECT article, count(*) AS events FROM events
            WHERE article IN (SELECT id FROM page) AND %s GROUP BY article) e ON e.article = a.id
        ORDER BY a.date DESC NULLS LAST, a.id
        """
            .formatted(page, Where.rows(limit, offset), filter.where().sql()),
        parameters);
  }

  /**
   * How many of these articles have each value of a facet in some event, or for {@link
   * Facet#SOURCE} themselves: {value, articles}, most first. The filter's own values of the facet
   * do not narrow.
   */
  public static Rows counts(Store store, Filter filter, String words, Facet facet, int limit) {
    Filter open = filter.with(facet);
    List<Object> parameters = new ArrayList<>();
    String those = those(open, words, parameters);
    if (facet == Facet.SOURCE) {
      parameters.add(limit);
      return store.ask(
          """
          SELECT source AS value, count(*) AS articles FROM articles a
          WHERE source IS NOT NULL AND %s GROUP BY 1 ORDER BY articles DESC, value LIMIT ?
          """
              .formatted(those),
          parameters);
    }
    parameters.addAll(open.where().parameters());
    parameters.add(limit);
    return store.ask(
        """
        SELECT value, count(*) AS articles FROM (
          SELECT DISTINCT article, value FROM (SELECT article, %s AS value FROM events
            WHERE article IN (SELECT id FROM articles a WHERE %s) AND %s))
        WHERE value <> '' GROUP BY value ORDER BY articles DESC, value LIMIT ?
        """
            .formatted(Counts.value(facet), those, open.where().sql()),
        parameters);
  }

  /** The condition on {@code articles a}; its parameters are added. */
  private static String those(Filter filter, String words, List<Object> parameters) {
    String sql = containing(words, parameters);
    if (narrows(filter)) {
      parameters.addAll(filter.where().parameters());
      return sql + " AND id IN (SELECT article FROM events WHERE " + filter.where().sql() + ")";
    }
    return sql;
  }

  private static boolean narrows(Filter filter) {
    return !filter.wanted().isEmpty() || filter.from().isPresent() || filter.to().isPresent();
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
