package org.entente.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.engine.Coding;
import org.entente.model.Article;
import org.entente.model.Reading;

/**
 * Puts articles into a store, each with all its rows in one transaction: an article is there whole
 * or not at all, and once {@link #put} has returned it stays, whatever happens to the process. An
 * article that was there gives way to the new one, and what changed of its events is kept.
 */
public final class Loader {
  private static final List<String> OF_ARTICLE =
      List.of("events", "statements", "places", "commitments");

  private final Store store;
  private final long version;
  private final Map<String, Held> held = new ConcurrentHashMap<>();
  private final Set<List<String>> aside = new HashSet<>();

  /** An article in the store. */
  private record Held(String digest, long version) {}

  private Loader(Store store, long version) {
    this.store = store;
    this.version = version;
  }

  /**
   * A loader into a store opened to write.
   *
   * @param version of what codes the articles that will be put
   */
  public static Loader into(Store store, Version version) {
    Loader loader = new Loader(store, Versions.number(store, version));
    store
        .ask("SELECT id, digest, version FROM articles")
        .rows()
        .forEach(r -> loader.held.put((String) r.get(0), held(r)));
    return loader;
  }

  private static Held held(List<Object> row) {
    return new Held((String) row.get(1), (long) row.get(2));
  }

  /** Whether the article is there as it is, coded by this version. Safe on any thread. */
  public boolean holds(Article article) {
    return new Held(Records.digest(article), version).equals(held.get(article.id()));
  }

  /** Stores an article and all that was read from it, in place of what it had before. */
  public void put(Coding coding) {
    putAll(List.of(coding));
  }

  /** Stores articles, all or none, each once: faster than one by one where many are at hand. */
  public void putAll(List<Coding> codings) {
    Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
    write(
        batch -> {
          for (Coding coding : codings) {
            Records.of(coding, version)
                .forEach((t, r) -> rows.computeIfAbsent(t, n -> new ArrayList<>()).addAll(r));
            replace(coding.article().article().id(), rows);
          }
          for (var table : rows.entrySet()) {
            batch.append(Schema.table(table.getKey()), table.getValue());
          }
        });
    for (Coding coding : codings) {
      Article article = coding.article().article();
      held.put(article.id(), new Held(Records.digest(article), version));
    }
  }

  private void replace(String article, Map<String, List<Map<String, Object>>> rows)
      throws SQLException {
    if (held.containsKey(article)) {
      List<Map<String, Object>> now =
          rows.get("events").stream().filter(e -> article.equals(e.get("article"))).toList();
      rows.computeIfAbsent("changes", n -> new ArrayList<>()).addAll(changes(article, now));
      remove(article);
    }
  }

  private List<Map<String, Object>> changes(String article, List<Map<String, Object>> now) {
    Map<String, String> before = new HashMap<>();
    store
        .ask("SELECT id, record FROM events WHERE article = ?", article)
        .rows()
        .forEach(r -> before.put((String) r.get(0), (String) r.get(1)));
    Map<String, String> after = new HashMap<>();
    now.forEach(e -> after.put((String) e.get("id"), (String) e.get("record")));
    return Change.rows(article, before, after, held.get(article).version(), version);
  }

  private void remove(String article) throws SQLException {
    // What a cluster loses makes it out of date: Grouping makes it anew.
    run("DELETE FROM clusters WHERE id IN (SELECT cluster FROM events WHERE article = ?)", article);
    run("DELETE FROM articles WHERE id = ?", article);
    for (String table : OF_ARTICLE) {
      run("DELETE FROM " + table + " WHERE article = ?", article);
    }
  }

  /** Keeps input that could not be used, in place of what was kept of the same place before. */
  public void aside(Reading.Quarantined<?> bad) {
    aside.add(List.of(bad.file(), bad.place()));
    write(
        batch -> {
          run("DELETE FROM quarantine WHERE file = ? AND place = ?", bad.file(), bad.place());
          batch.append(Schema.table("quarantine"), List.of(Records.quarantine(bad)));
        });
  }

  /** All under the paths has been read: what was set aside there before and is good now, goes. */
  public void finish(List<String> paths) {
    List<List<String>> gone = new ArrayList<>();
    for (List<Object> row : store.ask("SELECT file, place FROM quarantine").rows()) {
      List<String> place = List.of((String) row.get(0), (String) row.get(1));
      if (!aside.contains(place) && paths.stream().anyMatch(p -> under(place.get(0), p))) {
        gone.add(place);
      }
    }
    write(
        batch -> {
          for (List<String> place : gone) {
            run("DELETE FROM quarantine WHERE file = ? AND place = ?", place.toArray());
          }
        });
  }

  private static boolean under(String file, String path) {
    return file.equals(path) || file.startsWith(path.endsWith("/") ? path : path + "/");
  }

  /** Writes all or nothing. */
  void write(Transaction.Work work) {
    try {
      Transaction.in(store, work);
    } catch (SQLException e) {
      throw Failures.of(store.file(), e);
    }
  }

  private void run(String sql, Object... parameters) throws SQLException {
    new Batch(store.connection()).run(sql, parameters);
  }
}
