package org.entente.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What the program writes to.
 *
 * @param output whether standard output is a terminal
 * @param errors whether standard error is a terminal
 * @param colour whether colours are wanted there
 * @param width columns of the terminal
 */
record Terminal(boolean output, boolean errors, boolean colour, int width) {
  private static final int USUAL_WIDTH = 100;

  /** No terminal: pipes and files. */
  static final Terminal NONE = new Terminal(false, false, false, USUAL_WIDTH);

  /** Asks the system. Colours are off where {@code NO_COLOR} is set. */
  static Terminal here() {
    boolean output = succeeds("test", "-t", "1");
    boolean errors = succeeds("test", "-t", "2");
    boolean colour =
        output && filled("NO_COLOR").isEmpty() && !"dumb".equals(System.getenv("TERM"));
    return new Terminal(output, errors, colour, output ? columns() : USUAL_WIDTH);
  }

  private static Optional<String> filled(String variable) {
    return Optional.ofNullable(System.getenv(variable)).filter(v -> !v.isEmpty());
  }

  private static boolean succeeds(String... command) {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return System.console() != null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static int columns() {
    return filled("COLUMNS").or(Terminal::asked).flatMap(Terminal::number).orElse(USUAL_WIDTH);
  }

  private static Optional<String> asked() {
    try {
      Process size = new ProcessBuilder("sh", "-c", "stty size </dev/tty 2>/dev/null").start();
      String rowsAndColumns = new String(size.getInputStream().readAllBytes()).strip();
      size.waitFor(1, TimeUnit.SECONDS);
      return Optional.of(rowsAndColumns.replaceFirst(".* ", ""));
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[1-9]\\d{0,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
