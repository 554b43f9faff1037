package org.entente.store;

import java.nio.file.Path;

/** A process that loads synthetic articles and says which are stored, until it is killed. */
final class KilledLoad {
  /** Articles of a load that is let run to its end. */
  static final int ARTICLES = 400;

  static final int EVENTS = 8;

  private KilledLoad() {}

  /**
   * Loads.
   *
   * @param arguments the store's file, and the version that codes
   */
  public static void main(String[] arguments) {
    try (Store store = Store.write(Path.of(arguments[0]))) {
      Loader loader = Loader.into(store, new Version(arguments[1], ""));
      for (int i = 0; i < ARTICLES; i++) {
        var coding = SyntheticNews.article(i, EVENTS);
        if (!loader.holds(coding.article().article())) {
          loader.put(coding);
        }
        System.out.println(coding.article().article().id());
      }
    }
  }
}
