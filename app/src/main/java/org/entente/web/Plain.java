package org.entente.web;

import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.regex.Pattern;

/**
 * Takes what templates write and makes those characters visible that would reorder the text around
 * them or have no look of their own: embeddings, overrides and isolates of direction (Unicode
 * Standard Annex 9), and controls.
 */
final class Plain implements TemplateOutput {
  private static final Pattern CONTROL =
      Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");

  private final StringOutput to = new StringOutput();

  @Override
  public void writeContent(String text) {
    to.writeContent(visible(text));
  }

  @Override
  public void writeContent(String text, int begin, int end) {
    writeContent(text.substring(begin, end));
  }

  /** The text with a name in place of each such character: {@code ⟦U+202E⟧}. */
  static String visible(String text) {
    return CONTROL
        .matcher(text)
        .replaceAll(m -> "\u27E6U+%04X\u27E7".formatted((int) m.group().charAt(0)));
  }

  @Override
  public String toString() {
    return to.toString();
  }
}
