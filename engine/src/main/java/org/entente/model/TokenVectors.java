package org.entente.model;

import java.util.List;

/**
 * What a language model makes of the words of a text: a vector for each token, all of one length.
 */
@FunctionalInterface
public interface TokenVectors {

  /** Begins to load what takes time, beside other work; need not be called. */
  default void prepare() {}

  /** The vectors of tokens that stand in one row, such as a sentence's. */
  float[][] of(List<Token> tokens);
}
