package org.entente.nlp;

import java.util.Arrays;

/**
 * The parser's network in whole numbers of 16 bits: what a feature gives to the hidden sums, and
 * what those give to each transition.
 *
 * <p>A state differs from the one before it in some features only, so its hidden sums are those of
 * the state before, less what the old features gave, plus what the new ones give. What a feature
 * gives is kept: for tags and labels always, for words as long as there is room. Whole numbers
 * leave no trace when added and taken away, and many fit where memory is fast.
 *
 * <p>Loops have the few forms that the Java compiler turns into vector instructions. That of {@link
 * #multiply} becomes one that multiplies and adds pairs, but only where both factors lie in memory
 * in order; hence the arrays in which the same numbers are repeated.
 */
final class Network {
  /** One in a cube. Cubes reach ±128; the few beyond count as that. */
  private static final double CUBE_STEP = 1.0 / 256;

  private static final int SLOT_BITS = 15;
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int SHIFT = 16;
  private static final short[] CUBES = cubes();

  private final ParserModel model;
  private final Kept[] fixed;
  private final Kept[] words = new Kept[1 << SLOT_BITS];

  /** A feature's gift to the hidden layer; final fields make it safe to hand between threads. */
  private record Kept(int feature, short[] sums) {}

  Network(ParserModel model) {
    this.model = model;
    this.fixed = new Kept[model.positions() * (model.tags.length + model.labels.length)];
  }

  private static short[] cubes() {
    short[] cubes = new short[1 << Short.SIZE];
    for (int i = 0; i < cubes.length; i++) {
      double x = (short) i * ParserModel.SUM_STEP;
      double cube = Math.round(x * x * x / CUBE_STEP);
      cubes[i] = (short) Math.max(-Short.MAX_VALUE, Math.min(Short.MAX_VALUE, cube));
    }
    return cubes;
  }

  /** The hidden sums of no feature. */
  short[] start() {
    return model.bias.clone();
  }

  /** A gift of nothing. */
  short[] nothing() {
    return new short[model.hidden];
  }

  /** Two features in place of two others. */
  static void exchange(short[] sums, short[] a, short[] b, short[] forA, short[] forB) {
    for (int h = 0; h < sums.length; h++) {
      sums[h] = (short) (sums[h] - a[h] - b[h] + forA[h] + forB[h]);
    }
  }

  /** What a feature gives: the embedding {@code row} at a position. Not to be changed. */
  short[] sums(int position, int row) {
    int known = model.words.length;
    int feature = row * model.positions() + position;
    Kept[] kept = row < known ? words : fixed;
    int slot =
        row < known
            ? (int) (feature * MIX >>> Long.SIZE - SLOT_BITS)
            : feature - known * model.positions();
    Kept found = kept[slot];
    if (found == null || found.feature != feature) {
      found = new Kept(feature, gift(position, row));
      kept[slot] = found;
    }
    return found.sums;
  }

  private short[] gift(int position, int row) {
    int size = model.size;
    int[] products = new int[model.hidden];
    short[] repeated = new short[2 * model.hidden];
    for (int i = 0; i < size; i += 2) {
      repeated[0] = model.embeddings[row * size + i];
      repeated[1] = model.embeddings[row * size + i + 1];
      repeat(repeated, 2);
      multiply(repeated, model.first, (position * size + i) * model.hidden, products);
    }
    short[] sums = new short[model.hidden];
    for (int h = 0; h < sums.length; h++) {
      sums[h] = (short) (products[h] + (1 << SHIFT - 1) >> SHIFT);
    }
    return sums;
  }

  /** Fills an array with what its beginning holds, doubling what is there. */
  private static void repeat(short[] array, int begun) {
    for (int done = begun; done < array.length; done *= 2) {
      System.arraycopy(array, 0, array, done, Math.min(done, array.length - done));
    }
  }

  private static void multiply(short[] a, short[] b, int from, int[] products) {
    for (int i = 0; i < products.length; i++) {
      products[i] += a[2 * i] * b[from + 2 * i] + a[2 * i + 1] * b[from + 2 * i + 1];
    }
  }

  /** Computes the scores of states, one after the other; not for two threads. */
  final class Scores {
    private static final int BLOCK = ParserModel.BLOCK;
    private static final int PAIRS = BLOCK / 2;

    private final short[] cubes = new short[model.hidden];
    private final short[] repeated = new short[model.transitions() * BLOCK];
    private final int[] products = new int[model.transitions() * PAIRS];
    private final int[] scores = new int[model.transitions()];

    /** A score for each transition: the cubes of the hidden sums by the second weights. */
    int[] of(short[] sums) {
      for (int h = 0; h < sums.length; h++) {
        cubes[h] = CUBES[sums[h] & 0xFFFF];
      }
      Arrays.fill(products, 0);
      for (int from = 0; from < cubes.length; from += BLOCK) {
        System.arraycopy(cubes, from, repeated, 0, BLOCK);
        repeat(repeated, BLOCK);
        multiply(repeated, model.second, from * scores.length, products);
      }
      Arrays.setAll(scores, this::score);
      return scores;
    }

    private int score(int transition) {
      int score = 0;
      for (int i = transition * PAIRS; i < (transition + 1) * PAIRS; i++) {
        score += products[i];
      }
      return score;
    }
  }
}
