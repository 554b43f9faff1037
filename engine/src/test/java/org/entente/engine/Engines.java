package org.entente.engine;

import org.entente.knowledge.Knowledge;

/** One engine for all tests: its tables are too large to be loaded for each. */
final class Engines {
  /** The engine as it is shipped. */
  static final Engine ONE = Engine.load(Knowledge.shipped());

  private Engines() {}
}
