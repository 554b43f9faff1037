package org.entente.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.model.Article;

/** Articles of the store, one at a time, as functions over many of them read them. */
final class StoredArticles {
  private static final String DATED =
      "SELECT id, date, text FROM articles WHERE date > ? ORDER BY date, id";

  private StoredArticles() {}

  /** Hands on the articles after a day in the order of publication. */
  static void after(Store store, LocalDate day, Consumer<Article> taker) {
    store.each(
        DATED,
        List.of(day),
        new Rows.Taker() {
          @Override
          public void columns(List<Column> columns) {
            // They are those of the query.
          }

          @Override
          public void row(List<Object> cells) {
            Optional<LocalDate> date = Optional.of((LocalDate) cells.get(1));
            taker.accept(Article.of((String) cells.get(0), date, (String) cells.get(2)));
          }
        });
  }
}
