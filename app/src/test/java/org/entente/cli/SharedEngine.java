package org.entente.cli;

import org.entente.engine.Engine;
import org.entente.knowledge.Knowledge;

/** One engine for all tests of this package: loading it takes seconds. */
final class SharedEngine {
  static final Engine ENGINE = Engine.load(Knowledge.shipped());

  private SharedEngine() {}
}
