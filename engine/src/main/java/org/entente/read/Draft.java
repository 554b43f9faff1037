package org.entente.read;

/**
 * An article as found, before it is looked at.
 *
 * @param place where in its file, or empty for all of it
 * @param id as given, or empty
 */
record Draft(
    String place, String id, Dated dated, String title, String source, String url, String text) {

  /** Of a text alone. */
  static Draft of(Dated dated, String text) {
    return new Draft("", "", dated, "", "", "", text);
  }
}
