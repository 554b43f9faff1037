package org.entente.read;

import java.io.IOException;
import java.util.Optional;

/** What one file holds, one after the other. */
interface Records<T> {

  /**
   * The next; empty at the end.
   *
   * @throws Refused where one record cannot be read and the next may be
   * @throws IOException where nothing more can be read
   */
  Optional<T> next() throws IOException;
}
