package org.entente.nlp;

/**
 * The rows of a table by the hashes of their names, without the names. Two names of one hash cannot
 * be told apart: of a million names, one strange name in 10¹³ would be taken for one of them.
 */
final class HashedRows {
  /** What a name begins with. */
  static final long START = 0xCBF29CE484222325L;

  private static final long FACTOR = 0x5851F42D4C957F2DL;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final long[] keys;
  private final int[] rows;
  private final int shift;

  /** A table whose row {@code i} has the hash {@code keys[i]}. */
  HashedRows(long[] keys) {
    this.keys = keys;
    int bits = Long.SIZE - Long.numberOfLeadingZeros(keys.length * 2L);
    this.rows = new int[1 << bits];
    this.shift = Long.SIZE - bits;
    for (int row = 0; row < keys.length; row++) {
      rows[slot(keys[row])] = row + 1;
    }
  }

  /** The row of a hash, or −1. */
  int row(long hash) {
    return rows[slot(hash)] - 1;
  }

  private int slot(long hash) {
    int slot = (int) (hash * MIX >>> shift);
    while (rows[slot] != 0 && keys[rows[slot] - 1] != hash) {
      slot = slot + 1 & rows.length - 1;
    }
    return slot;
  }

  /** The hash of a name that goes on with {@code more}. */
  static long hash(long begun, CharSequence more) {
    long hash = begun;
    for (int i = 0; i < more.length(); i++) {
      hash = hash(hash, more.charAt(i));
    }
    return hash;
  }

  /** The hash of a name that goes on with a character. */
  static long hash(long begun, char more) {
    long hash = (begun ^ more) * FACTOR;
    return hash ^ hash >>> 29;
  }

  /** The hash of a name. */
  static long hash(CharSequence name) {
    return hash(START, name);
  }
}
