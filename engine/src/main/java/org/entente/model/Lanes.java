package org.entente.model;

import java.util.List;
import java.util.stream.Stream;

/** Whether the sentences of an article are worked on one after the other, or several at once. */
public enum Lanes {
  /** One after the other, on the thread that asks. */
  ONE,
  /** On all cores, which pays where one article is all there is to do. */
  ALL;

  /** What is to be worked on; results keep the order of the list. */
  public <T> Stream<T> of(List<T> work) {
    return this == ALL ? work.parallelStream() : work.stream();
  }
}
