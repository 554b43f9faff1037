package org.entente.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.engine.Coding;

/** Makes a store of a million synthetic events from 100,000 articles. */
public final class MillionEvents {
  private static final int ARTICLES = 100_000;
  private static final int EVENTS = 10;
  private static final int AT_ONCE = 1000;

  private MillionEvents() {}

  /** Makes the store. */
  public static void into(Path file) {
    try (Store store = Store.write(file)) {
      Loader loader = Loader.into(store, new Version("synthetic", ""));
      for (int first = 0; first < ARTICLES; first += AT_ONCE) {
        List<Coding> codings = new ArrayList<>();
        for (int i = first; i < first + AT_ONCE; i++) {
          codings.add(SyntheticNews.article(i, EVENTS));
        }
        loader.putAll(codings);
      }
    }
  }

  /** Makes a store for trials: {@code MillionEvents FILE}. */
  public static void main(String[] arguments) {
    into(Path.of(arguments[0]));
  }
}
