package org.entente.model;

import java.util.Iterator;

/** The readings of a batch in the order of the input, each made when it is asked for. */
public interface Readings<T> extends Iterator<Reading<T>>, AutoCloseable {

  /** Files of folders passed over so far because they are of no kind that is read. */
  int skipped();

  /** Articles passed over so far because their id and text had come before. */
  int repeated();

  /** Closes the file being read. */
  @Override
  void close();
}
