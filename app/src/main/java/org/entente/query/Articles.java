package org.entente.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
   * How many of these articles have each value of some facets in some event, or for {@link
   * Facet#SOURCE} themselves: {value, articles}, most first. The filter's own values of a facet do
   * not narrow it. All are counted at once, as each look through the texts costs most.
   */
  public static Map<Facet, Rows> counts(
      Store store, Filter filter, String words, int limit, Facet... facets) {
    List<Object> parameters = new ArrayList<>();
    String worded = "SELECT id, source FROM articles a WHERE " + containing(words, parameters);
    List<String> counts = new ArrayList<>();
    for (Facet facet : facets) {
      counts.add(
          """
          (SELECT '%s' AS facet, value, count(*) AS articles FROM (%s)
            WHERE value <> '' GROUP BY value ORDER BY articles DESC, value LIMIT %d)
          """
              .formatted(
                  facet, each(facet, filter.with(facet), !words.isBlank(), parameters), limit));
    }
    Rows all =
        store.ask(
            """
            WITH a AS MATERIALIZED (%s) SELECT * FROM (%s) ORDER BY facet, articles DESC, value
            """
                .formatted(worded, String.join(" UNION ALL ", counts)),
            parameters);
    return Stream.of(facets).collect(Collectors.toMap(f -> f, f -> of(f, all)));
  }

  /** A row an article of {@code a} and value. */
  private static String each(Facet facet, Filter open, boolean worded, List<Object> parameters) {
    if (facet == Facet.SOURCE) {
      return "SELECT source AS value FROM a WHERE " + having(open, parameters);
    }
    parameters.addAll(open.where().parameters());
    return """
        SELECT DISTINCT article, value FROM (SELECT article, %s AS value FROM events WHERE %s%s)
        """
        .formatted(
            Counts.value(facet),
            open.where().sql(),
            worded ? " AND article IN (SELECT id FROM a)" : "");
  }

  private static Rows of(Facet facet, Rows counts) {
    return new Rows(
        counts.columns().subList(1, 3),
        counts.rows().stream()
            .filter(r -> r.get(0).equals(facet.toString()))
            .map(r -> r.subList(1, 3))
            .toList());
  }

  /** The condition on {@code articles a}; its parameters are added. */
  private static String those(Filter filter, String words, List<Object> parameters) {
    return containing(words, parameters) + " AND " + having(filter, parameters);
  }

  /** That an article has an event which the filter takes, where it does not take all. */
  private static String having(Filter filter, List<Object> parameters) {
    if (!narrows(filter)) {
      return "true";
    }
    parameters.addAll(filter.where().parameters());
    return "id IN (SELECT article FROM events WHERE " + filter.where().sql() + ")";
  }

  private static boolean narrows(Filter filter) {
    return !filter.wanted().isEmpty() || filter.from().isPresent() || filter.to().isPresent();
  }

  private static String containing(String words, List<Object> parameters) {
    List<String> conditions = new ArrayList<>(List.of("true"));
    for (String word : words.strip().split("\\s+")) {
      if (!word.isEmpty()) {
        // Not title and text as one: to put them together costs more than to look through them.
        conditions.add("(contains(lower(a.title), lower(?)) OR contains(lower(a.text), lower(?)))");
        parameters.addAll(List.of(word, word));
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
