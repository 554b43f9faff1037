package org.entente.spark;

import org.entente.cluster.Block;
import org.entente.model.EventType;

/** A {@link Block} as the text of a column. */
final class BlockKey {
  private BlockKey() {}

  static String of(Block block) {
    return block.type() + "|" + block.exact() + "|" + block.day();
  }

  static Block read(String key) {
    String[] parts = key.split("\\|");
    return new Block(
        EventType.valueOf(parts[0]), Boolean.parseBoolean(parts[1]), Long.parseLong(parts[2]));
  }
}
