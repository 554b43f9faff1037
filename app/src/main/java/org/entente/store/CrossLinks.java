package org.entente.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.engine.Followed;
import org.entente.knowledge.Knowledge;
import org.entente.link.Outcomes;
import org.entente.link.Rebuttals;
import org.entente.model.Article;
import org.entente.model.Event;

/**
 * Ties between events of different articles, made anew over the whole store when its articles have
 * changed: what later reports show of promises, and which claims are denied elsewhere. All is made
 * from the events as they were coded, so the order in which articles came has no part in it.
 */
public final class CrossLinks {
  private static final String ARTICLES =
      "SELECT count(*) || ' ' || coalesce(bit_xor(hash(id, digest, version)), 0) FROM articles";

  private static final String DENIALS =
      "event = 'REJECT' OR list_contains(links_type, 'denies') OR id IN (SELECT unnest(links_event)"
          + " FROM events WHERE list_contains(links_type, 'denies'))";

  private static final String CLAIMS =
      "status = 'claimed' OR event = 'ACCUSE' OR len(denied_by) > 0";

  /** Events as their own article tells them, where another article's had changed them. */
  private static final String AS_CODED =
      """
      UPDATE events SET status = record->>'$.status', denied_by = [],
        links_type = json_extract_string(record, '$.links[*].type'),
        links_event = json_extract_string(record, '$.links[*].event')
      WHERE id IN (SELECT denial FROM denials UNION ALL SELECT claim FROM denials)
      """;

  /** The event that the word carries which shows an outcome. */
  private static final String TOLD_BY =
      """
      UPDATE outcomes SET event = e.id
      FROM (SELECT o.promise, o.article, min(e.id) AS id FROM outcomes o
        JOIN events e ON e.article = o.article AND e.trigger_start < o.word_end
          AND e.trigger_end > o.word_start GROUP BY ALL) e
      WHERE outcomes.promise = e.promise AND outcomes.article = e.article
      """;

  private static final String DENIED =
      """
      UPDATE events SET denied_by = d.by, status = CASE WHEN d.settles THEN 'denied' ELSE status END
      FROM (SELECT claim, list(denial ORDER BY denial) AS by, bool_or(settles) AS settles
        FROM denials GROUP BY claim) d
      WHERE events.id = d.claim
      """;

  private static final String DENYING =
      """
      UPDATE events SET links_event = list_concat(links_event, d.claims),
        links_type = list_concat(links_type, list_transform(d.claims, lambda c: 'denies'))
      FROM (SELECT denial, list(claim ORDER BY claim) AS claims FROM denials GROUP BY denial) d
      WHERE events.id = d.denial
      """;

  private CrossLinks() {}

  /** Ties anew where articles came, changed or went since it was done last, or by other rules. */
  public static void refresh(Store store, Version version) {
    String now = store.ask(ARTICLES).rows().get(0).get(0) + " " + version.program();
    List<List<Object>> before = store.ask("SELECT articles FROM linked").rows();
    if (!before.equals(List.of(List.of(now)))) {
      write(store, outcomes(store), denials(store), now);
    }
  }

  private static List<Map<String, Object>> outcomes(Store store) {
    List<Event> promises = Promises.in(store);
    Outcomes outcomes = Followed.promises(Knowledge.shipped(), promises);
    List<Map<String, Object>> rows = new ArrayList<>();
    promises.stream()
        .flatMap(p -> p.article().date().stream())
        .min(Comparator.naturalOrder())
        .ifPresent(
            first ->
                StoredArticles.after(
                    store, first, a -> outcomes.shownBy(a).forEach(s -> rows.add(row(s, a)))));
    return rows;
  }

  private static Map<String, Object> row(Outcomes.Evidence shown, Article article) {
    String text = article.text();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("promise", shown.promise());
    row.put("outcome", shown.outcome().name().toLowerCase(Locale.ROOT));
    row.put("article", shown.article());
    row.put("start", text.codePointCount(0, shown.sentence().start()));
    row.put("end", text.codePointCount(0, shown.sentence().end()));
    row.put("word_start", text.codePointCount(0, shown.why().span().start()));
    row.put("word_end", text.codePointCount(0, shown.why().span().end()));
    row.put("sentence", shown.sentence().of(text));
    row.put("why", shown.why().row());
    row.put("told", article.date().orElse(null));
    return row;
  }

  private static List<Map<String, Object>> denials(Store store) {
    Rebuttals rebuttals = Rebuttals.by(StoredEvents.where(store, DENIALS));
    return StoredEvents.where(store, CLAIMS).stream()
        .flatMap(claim -> rebuttals.of(claim).stream())
        .map(CrossLinks::row)
        .toList();
  }

  private static Map<String, Object> row(Rebuttals.Rebuttal rebuttal) {
    return Map.of(
        "denial", rebuttal.denial(), "claim", rebuttal.claim(), "settles", rebuttal.settles());
  }

  private static void write(
      Store store,
      List<Map<String, Object>> outcomes,
      List<Map<String, Object>> denials,
      String now) {
    try {
      Transaction.in(
          store,
          batch -> {
            batch.run(AS_CODED);
            batch.run("DELETE FROM outcomes");
            batch.run("DELETE FROM denials");
            batch.run("DELETE FROM linked");
            batch.append(Schema.table("outcomes"), outcomes);
            batch.append(Schema.table("denials"), denials);
            batch.run(TOLD_BY);
            batch.run(DENIED);
            batch.run(DENYING);
            batch.run("INSERT INTO linked VALUES (?)", now);
          });
    } catch (SQLException e) {
      throw Failures.of(store.file(), e);
    }
  }
}
