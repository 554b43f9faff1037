package org.entente.spark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.engine.Engine;

/**
 * The one engine of an executor: loaded with the first article, shared by all its tasks. Models and
 * tables take seconds and some 400 MB, so that one a task would be waste.
 */
final class SharedEngine {
  private static final Map<String, Engine> LOADED = new ConcurrentHashMap<>();

  private SharedEngine() {}

  /** The engine over a user's tables, or over the shipped ones where the folder is empty. */
  static Engine of(String knowledge) {
    return LOADED.computeIfAbsent(knowledge, k -> Engine.load(Settings.tables(k)));
  }
}
