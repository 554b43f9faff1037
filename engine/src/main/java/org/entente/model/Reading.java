package org.entente.model;

/** What came of one piece of input: a value, or why there is none. */
public sealed interface Reading<T> {

  /** It could be read. */
  record Read<T>(T value) implements Reading<T> {}

  /**
   * It was set aside, and the batch went on.
   *
   * @param file path as given, or {@code standard input}
   * @param place where in the file, such as {@code line 17}, or empty for all of it
   * @param reason what is wrong
   * @param wayOut what the user can do
   */
  record Quarantined<T>(String file, String place, String reason, String wayOut)
      implements Reading<T> {

    /** One line for the user. */
    public String message() {
      String where = place.isEmpty() ? file : file + ": " + place;
      return where + ": " + reason + "; " + wayOut;
    }
  }
}
